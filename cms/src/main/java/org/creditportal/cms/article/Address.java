package org.creditportal.cms.article;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where a link or a picture of a body may lead. What browsers read in two ways, such as backslashes,
/// white space and control characters, leads nowhere.
final class Address {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern MEDIUM = Pattern.compile("media:(" + ID + ")");
    private static final String CHARACTERS = "[^\\s\\p{C}\\p{Z}\\\\\"'<>`{}|^]";

    /// A host must be written out: no user part, nothing but letters, digits and hyphens of any script.
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i:https?)://[\\p{L}\\p{M}\\p{N}.-]+(:[0-9]{1,5})?([/?#]" + CHARACTERS + "*)?");

    private static final Pattern MAIL = Pattern.compile("(?i:mailto):[^\\s\\p{C}\\\\\"'<>`{}|^:/]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern OWN = Pattern.compile("/(?!/)" + CHARACTERS + "*");
    private static final Pattern HERE = Pattern.compile("#[\\p{L}\\p{N}_.-]+");

    private Address() {}

    static boolean isAllowed(String address) {
        return isOutside(address)
                || isOwn(address)
                || matches(MAIL, address)
                || matches(MEDIUM, address)
                || matches(HERE, address);
    }

    static boolean isOutside(String address) {
        return matches(OUTSIDE, address);
    }

    /// A path of this portal.
    static boolean isOwn(String address) {
        return matches(OWN, address);
    }

    static Optional<UUID> medium(String address) {
        var medium = MEDIUM.matcher(address);
        return medium.matches() ? Optional.of(UUID.fromString(medium.group(1))) : Optional.empty();
    }

    private static boolean matches(Pattern pattern, String address) {
        return pattern.matcher(address).matches();
    }
}

package org.creditportal.cms.catalogue.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The profiles that there are (R1): `profiles.txt` names them, each has a file.
public final class RuleProfiles {

    private static final List<RuleProfile> ALL = read();

    private RuleProfiles() {}

    /// In order of their sources.
    public static List<RuleProfile> all() {
        return ALL;
    }

    public static Optional<RuleProfile> find(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(RuleProfile::id).toList();
    }

    private static List<RuleProfile> read() {
        try (var names = new BufferedReader(new InputStreamReader(resource("profiles.txt"), StandardCharsets.UTF_8))) {
            return names.lines().map(RuleProfiles::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuleProfile read(String id) {
        try (var file = resource(id + ".json")) {
            var profile = ProfileFile.read(file);
            if (!profile.id().equals(id)) {
                throw new IllegalStateException(id + ".json holds the profile " + profile.id());
            }
            return profile;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        var found = RuleProfiles.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return found;
    }
}

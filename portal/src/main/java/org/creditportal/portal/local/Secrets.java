package org.creditportal.portal.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Random secrets of 256 bits, made at the first start and kept in a file of mode 0600.
final class Secrets {

    enum Name {
        DATABASE_SUPERUSER,
        DATABASE_OWNER,
        DATABASE_CMS,
        DATABASE_PUBLIC,
        KEY_IDENTITY,
        KEY_LOOKUP,
        ACCOUNTS;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    private static final int BYTES = 32;

    private final Map<Name, String> values;

    private Secrets(Map<Name, String> values) {
        this.values = values;
    }

    /// Reads the file, or makes it with new secrets.
    static Secrets keptIn(Path file) {
        if (Files.notExists(file)) {
            PropertyFile.write(file, random());
        }
        var read = PropertyFile.read(file);
        var values = new EnumMap<Name, String>(Name.class);
        for (var name : Name.values()) {
            var value = read.get(name.key());
            if (value == null) {
                throw new NotStartedException(file + " lacks " + name.key() + "; start with --local.drop");
            }
            values.put(name, value);
        }
        return new Secrets(values);
    }

    /// 32 bytes in Base64.
    String value(Name name) {
        return Objects.requireNonNull(values.get(name));
    }

    /// 32 bytes in Base64 for URLs, which nobody can compute without this secret; the same for the same purpose.
    String derive(Name name, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(value(name)), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static Map<String, String> random() {
        var source = new SecureRandom();
        return Map.copyOf(Arrays.stream(Name.values()).collect(Collectors.toMap(Name::key, name -> {
            var bytes = new byte[BYTES];
            source.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        })));
    }
}

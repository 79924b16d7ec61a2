package org.creditportal.cms.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.announcement.Wordings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The wordings of `wording.json`, one for each occasion.
final class ShippedWordings {

    private static final Map<String, Wording> ALL = read();

    private ShippedWordings() {}

    static Wording of(Occasion occasion) {
        return Objects.requireNonNull(ALL.get(occasion.code()), occasion.code());
    }

    private static Map<String, Wording> read() {
        try (var file = Objects.requireNonNull(Wordings.class.getResourceAsStream("wording.json"))) {
            return new JsonMapper().readValue(file, new TypeReference<Map<String, Wording>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

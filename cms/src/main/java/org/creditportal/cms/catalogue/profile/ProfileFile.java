package org.creditportal.cms.catalogue.profile;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes a profile as JSON, strictly: a key that is not known, twice there or missing is refused. Names of
/// kinds
/// are written as `standard-change`; terms as ISO 8601 periods; a value that the source does not set as `null`.
public final class ProfileFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private ProfileFile() {}

    /// @throws IllegalArgumentException naming the place and what is wrong
    public static RuleProfile read(InputStream in) {
        try {
            return JSON.readValue(in, RuleProfile.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("not a profile: " + wrong.getMessage(), wrong);
        }
    }

    /// The profile as JSON, as it is read.
    public static String write(RuleProfile profile) {
        return JSON.writeValueAsString(profile);
    }
}

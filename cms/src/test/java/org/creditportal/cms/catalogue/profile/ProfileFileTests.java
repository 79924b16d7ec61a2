package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The file of a profile, read strictly.
@DisplayName("R1: the file of a profile")
class ProfileFileTests {

    /// The richest of them, as one line of JSON.
    private static final String WRITTEN =
            ProfileFile.write(RuleProfiles.find("zhangdian-2018").orElseThrow());

    private static final String NATIONAL =
            ProfileFile.write(RuleProfiles.find("national-2025").orElseThrow());

    static Stream<RuleProfile> all() {
        return RuleProfiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenAsItIsRead(RuleProfile profile) {
        assertThat(read(ProfileFile.write(profile))).isEqualTo(profile);
    }

    @Test
    void isThereForEachOfTheSixSources() {
        assertThat(RuleProfiles.ids())
                .containsExactly(
                        "hubei-2017", "huangshi-2021", "zhangdian-2018", "hengshan", "yingkou-2019", "national-2025");
    }

    @ParameterizedTest
    @DisplayName("is refused if a key is unknown, missing or twice there, or a value cannot be")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "threshold":           | "colour":1,"threshold":
            "publicity":           | "publicty":
            "version":1,           | "version":1,"version":1,
            "value":"selective"    | "value":"sometimes"
            "value":"selective"    | "value":null
            "value":"selective"    | "value":"SELECTIVE"
            "value":"needed"       | "value":0
            "value":7              | "value":"7"
            "value":7              | "value":7.5
            "value":7              | "value":0
            "value":7              | "value":-7
            "value":"2018-07-30"   | "value":"2018-07-32"
            "value":"2023-07-29"   | "value":"2017-07-29"
            "version":1,           | "version":2,
            "unverified":          | "clause":"002(一)","unverified":
            "unverified":          | "unproved":
            "clause":"002(十九)"    | "clause":""
            "superseded":          | "celebrated":
            "id":"zhangdian-2018"  | "id":"Zhangdian 2018"
            "value":3,"by":{"clause" | "value":null,"by":{"clause"
            """)
    void isRefusedIfItIsNotWhatItShouldBe(String right, String wrong) {
        assertThat(WRITTEN).contains(right);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(replaceFirst(WRITTEN, right, wrong)))
                .withMessageStartingWith("not a profile: ");
    }

    @Test
    void isRefusedIfAMinimumIsLongerThanItsMaximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(replaceFirst(NATIONAL, "\"value\":\"P3Y\"", "\"value\":\"P11M\"")));
    }

    @Test
    void isRefusedIfMoreFollows() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(WRITTEN + "{}"));
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(replaceFirst(WRITTEN, "\"value\":7", "\"value\":\"7\"")))
                .withMessageContaining("reporting")
                .withMessageContaining("city");
    }

    private static String replaceFirst(String text, String right, String wrong) {
        var at = text.indexOf(right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    private static RuleProfile read(String json) {
        return ProfileFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}

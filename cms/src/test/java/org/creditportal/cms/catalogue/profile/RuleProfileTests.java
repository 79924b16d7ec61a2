package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A profile that had several versions.
@DisplayName("R1: versions of a profile")
class RuleProfileTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final RuleProfile PROFILE = profile("1 2019-07-01 -", "2 2022-01-01 2023-12-31", "3 2024-06-01 -");
    private static final RuleVersion FIRST = PROFILE.versions().getFirst();
    private static final RuleVersion SECOND = PROFILE.versions().get(1);
    private static final RuleVersion THIRD = PROFILE.versions().getLast();

    @Test
    void takeOverFromEachOtherOnTheirFirstDays() {
        assertThat(PROFILE.versionOn(LocalDate.of(2019, 6, 30))).isEmpty();
        assertThat(PROFILE.versionOn(LocalDate.of(2019, 7, 1))).contains(FIRST);
        assertThat(PROFILE.versionOn(LocalDate.of(2021, 12, 31))).contains(FIRST);
        assertThat(PROFILE.versionOn(LocalDate.of(2022, 1, 1))).contains(SECOND);
        assertThat(PROFILE.versionOn(LocalDate.of(2024, 6, 1))).contains(THIRD);
        assertThat(PROFILE.newest()).isEqualTo(THIRD);
    }

    @Test
    void leaveAGapWhereOneEndsBeforeTheNextBegins() {
        assertThat(PROFILE.versionOn(LocalDate.of(2023, 12, 31))).contains(SECOND);
        assertThat(PROFILE.versionOn(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(PROFILE.versionOn(LocalDate.of(2024, 5, 31))).isEmpty();
    }

    @Test
    void areFoundByNumber() {
        assertThat(PROFILE.version(2)).contains(SECOND);
        assertThat(PROFILE.version(0)).isEmpty();
        assertThat(PROFILE.version(4)).isEmpty();
    }

    @Test
    void areInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> profile("2 2022-01-01 -"));
        assertThatIllegalArgumentException().isThrownBy(() -> profile("1 2019-07-01 -", "2 2019-07-01 -"));
        assertThatIllegalArgumentException().isThrownBy(() -> profile("1 2019-07-01 -", "2 - -"));
        assertThatIllegalArgumentException().isThrownBy(RuleProfileTests::profile);
    }

    /// @param versions each as number, first day and last day, `-` for none
    private static RuleProfile profile(String... versions) {
        var written = (ObjectNode) JSON.readTree(
                ProfileFile.write(RuleProfiles.find("yingkou-2019").orElseThrow()));
        var rules = (ObjectNode) written.path("versions").path(0);
        var all = written.putArray("versions");
        for (var version : versions) {
            var parts = version.split(" ", -1);
            var copy = rules.deepCopy();
            copy.put("version", Integer.parseInt(parts[0]));
            put(copy, "firstDay", parts[1]);
            put(copy, "lastDay", parts[2]);
            all.add(copy);
        }
        return ProfileFile.read(new ByteArrayInputStream(JSON.writeValueAsBytes(written)));
    }

    private static void put(ObjectNode version, String name, String day) {
        var provision = (ObjectNode) version.path(name);
        if (day.equals("-")) {
            provision.putNull("value");
        } else {
            provision.put("value", day);
        }
    }
}

package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.creditportal.cms.catalogue.profile.ProfileTable.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The six profiles beside each other. The table is printed, so that it stands in the test report.
@DisplayName("R1: the differences between the six profiles")
class ProfileDifferencesTests {

    private static final ProfileTable TABLE = ProfileTable.of(RuleProfiles.all());

    @Test
    void standInTheTestReport() {
        var differences = TABLE.differences();

        System.out.println(differences.print());

        assertThat(differences.print()).startsWith("| question | hubei-2017 | huangshi-2021 |");
        assertThat(differences.rows().size())
                .isPositive()
                .isLessThan(TABLE.rows().size());
    }

    @Test
    void areThoseThatTheSourcesMake() {
        assertThat(row("exit.purgeOnError")).containsExactly("false", "false", "true", "false", "false", "false");
        assertThat(row("exit.announcement.from"))
                .containsExactly("\"exit\"", "\"exit\"", "\"exit\"", "\"occasion\"", "\"exit\"", "\"exit\"");
        assertThat(row("lists.warning.threshold")).containsExactly("null", "null", "3", "null", "null", "null");
        assertThat(row("transitions.watchAfterBlack"))
                .containsExactly(
                        "\"nobody\"", "\"nobody\"", "\"everybody\"", "\"market-subjects\"", "\"nobody\"", "\"nobody\"");
        assertThat(row("lists.red.publicNotice.need"))
                .containsExactly(
                        "\"either\"", "\"optional\"", "\"needed\"", "\"optional\"", "\"needed\"", "\"optional\"");
        assertThat(row("lists.black.exits.allowed.repair")).containsExactly("yes", "yes", "yes", "yes", "", "yes");
        assertThat(row("lists.red.exits.allowed.misuse")).containsExactly("", "yes", "yes", "yes", "yes", "yes");
        assertThat(row("reporting.city")).containsExactly("null", "null", "7", "null", "null", "null");
    }

    @Test
    void leaveOutWhatAllAgreeOn() {
        assertThat(TABLE.rows()).containsKey("exit.exitNoticeDays");
        assertThat(TABLE.differences().rows()).doesNotContainKey("exit.exitNoticeDays");
    }

    @Test
    @DisplayName("R1: every value of every profile names its clause, or says that it has none")
    void everyValueHasABasis() {
        assertThat(TABLE.rows()).hasSizeGreaterThan(60);
        assertThat(TABLE.print()).contains("002(十九)", "000 十3", "001 五(三)", "003 五(7)", "004 五(二)", "R2", " ?");
    }

    private static List<String> row(String question) {
        return Objects.requireNonNull(TABLE.rows().get(question)).stream()
                .map(Cell::value)
                .toList();
    }
}

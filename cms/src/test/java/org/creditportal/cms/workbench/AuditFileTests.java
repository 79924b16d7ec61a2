package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.desk.Deed;
import org.junit.jupiter.api.Test;

class AuditFileTests {

    @Test
    void marksWhatASpreadsheetWouldTakeForAFormula() {
        var deed = new Deed(
                new UUID(0, 1),
                Instant.EPOCH,
                "=HYPERLINK(1)",
                "clerk",
                "exit",
                "entry",
                new UUID(0, 2),
                Map.of("reason", "虚构, \"理由\""));
        assertThat(AuditFile.csv(List.of(deed)).lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("'=HYPERLINK(1)", "\"reason=虚构, \"\"理由\"\"\"");
    }
}

package org.creditportal.cms.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every scenario under every profile. The tables are printed and written to `target`, so that they stand in the test
/// report; a rule that changes changes the tables that are kept beside this test.
@OnStage
@DisplayName("R1: the same life under every profile")
class EveryProfileIT {

    private final Stage stage;

    @Autowired
    EveryProfileIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        stage = new Stage(port, accounts, time, jobs, "市商务局");
    }

    @Test
    @DisplayName("R1, A9–A18, B1–B6, R2: what each profile makes of each scenario")
    void comesOutAsEachProfileHasIt() throws IOException {
        compare("profile-scenarios.md", scenario -> !scenario.isOfDeliveries());
    }

    @Test
    @DisplayName("R1, B3, C2, G1: where and until when each profile wants it announced and reported")
    void isAnnouncedAsEachProfileHasIt() throws IOException {
        compare("profile-deliveries.md", Scenario::isOfDeliveries);
    }

    private void compare(String name, Predicate<Scenario> which) throws IOException {
        var walks = RuleProfiles.ids().stream().map(id -> Walk.under(id, stage)).toList();
        var scenarios = Arrays.stream(Scenario.values()).filter(which).toList();
        var table = ScenarioTable.of(scenarios, walks);

        System.out.println(table.print());
        Files.writeString(Path.of("target", name), table.print());

        assertThat(table.cells()).hasSize(scenarios.size() * walks.size()).noneMatch(String::isBlank);
        assertThat(table.print()).isEqualTo(kept(name));
    }

    private static String kept(String name) throws IOException {
        try (var file = Objects.requireNonNull(EveryProfileIT.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}

package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// What every transition of a listing's life keeps, whatever it does.
interface TransitionContract {

    Stage stage();

    /// When the rules under which it is walked are in force.
    @BeforeEach
    default void enter() {
        stage().isOn("2022-03-01");
    }

    Act act();

    /// What it is asked with.
    String body();

    /// Where it is possible; nowhere else.
    Set<StageOfLife> from();

    /// Whether only the responsible head may do it.
    boolean isHeads();

    @TestFactory
    @DisplayName("is possible exactly in its states; elsewhere the answer is 409 and names the acts that are possible")
    default Stream<DynamicTest> isPossibleExactlyInItsStates() {
        return EnumSet.allOf(StageOfLife.class).stream()
                .map(state -> dynamicTest(state.name(), () -> isPossibleWhereItShouldBe(state)));
    }

    private void isPossibleWhereItShouldBe(StageOfLife state) {
        var id = state.reach(stage());
        var possible = acts(stage().entry(id));
        assertThat(possible.contains(act().code())).isEqualTo(from().contains(state));
        if (from().contains(state)) {
            stage().done(stage().head(id, act().code(), body()));
        } else {
            assertThat(stage().refused(stage().head(id, act().code(), body())))
                    .contains(possible.isEmpty() ? Set.of("无") : possible);
        }
    }

    @Test
    @DisplayName("mechanism 10: leaves one record of who did it")
    default void leavesOneRecordOfWhoDidIt() {
        var id = from().iterator().next().then(stage(), act(), body());

        assertThat(Stage.DATABASE.query("select a.role from cms.audit r join cms.account a on a.id = r.account"
                        + " where r.content_id = '" + id + "' and r.act = '" + act().code() + "'"))
                .containsExactly(Role.HEAD.code());
    }

    @Test
    @DisplayName("is done by the department only, and what is the head's by its head")
    default void isDoneByWhoMay() {
        var id = from().iterator().next().reach(stage());
        var path = "/cms/v1/entries/" + id + "/" + act().code();

        stage().strangers().post(Role.HEAD, path, body()).expectStatus().isNotFound();
        var byClerk = stage().clerk(id, act().code(), body()).expectBody().returnResult();
        assertThat(byClerk.getStatus().value()).isEqualTo(isHeads() ? 403 : 200);
    }

    private static Set<String> acts(JsonNode entry) {
        return Set.copyOf(
                entry.path("acts").valueStream().map(JsonNode::asString).toList());
    }
}

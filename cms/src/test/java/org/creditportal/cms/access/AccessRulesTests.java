package org.creditportal.cms.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.delivery.DeliveryAct;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/// One route serves all acts on a record, so that the routes alone do not tell which acts there are.
@DisplayName("H2, H3: every act has its line")
class AccessRulesTests {

    private static final String SOME_ID = "/01890000-0000-7000-8000-000000000000/";

    @ParameterizedTest
    @EnumSource
    void onEntriesByTheDepartmentAndWhatReadersSeeByItsHead(Act act) {
        for (var root : new String[] {"/cms/v1/entries", "/workbench/entries"}) {
            var path = root + SOME_ID + act.code();
            assertThat(admits(Role.HEAD, path)).as(path).isTrue();
            assertThat(admits(Role.CLERK, path)).as(path).isEqualTo(!act.needsHead());
            assertThat(admits(Role.OFFICE, path)).as(path).isFalse();
            assertThat(AccessRules.admits(Optional.empty(), HttpMethod.POST, path))
                    .as(path)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onDeliveries(DeliveryAct act) {
        assertThat(admits(Role.HEAD, "/cms/v1/deliveries" + SOME_ID + act.code()))
                .isTrue();
    }

    @Test
    void andNothingElseHas() {
        assertThat(Arrays.stream(Role.values()).filter(role -> admits(role, "/cms/v1/entries" + SOME_ID + "dance")))
                .isEmpty();
        assertThat(Arrays.stream(Role.values()).filter(role -> admits(role, "/cms/v1/entries/no-id/withdrawal")))
                .isEmpty();
    }

    private static boolean admits(Role role, String path) {
        return AccessRules.admits(Optional.of(role), HttpMethod.POST, path);
    }
}

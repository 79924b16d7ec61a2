package org.creditportal.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C2, B3: what can be done to a delivery")
class DeliveryTests {

    @Test
    void nothingToThisPortalWhichFulfilsItByItself() {
        for (var state : DeliveryState.values()) {
            assertThat(delivery(Channel.Kind.PORTAL, state, false).possibleActs())
                    .isEmpty();
        }
    }

    @Test
    void isConfirmedByHandWhereNothingIsPushed() {
        for (var state : Set.of(DeliveryState.DUE, DeliveryState.OVERDUE, DeliveryState.PARKED)) {
            assertThat(delivery(Channel.Kind.NEWSPAPER, state, false).possibleActs())
                    .containsExactly(DeliveryAct.CONFIRMATION);
            assertThat(delivery(Channel.Kind.UPPER_SITE, state, false).possibleActs())
                    .containsExactly(DeliveryAct.CONFIRMATION);
        }
    }

    @Test
    void isTriedAgainWhereItIsPushedAndParked() {
        assertThat(delivery(Channel.Kind.UPPER_SITE, DeliveryState.PARKED, true).possibleActs())
                .containsExactly(DeliveryAct.RETRY);
        assertThat(delivery(Channel.Kind.UPPER_SITE, DeliveryState.OVERDUE, true)
                        .possibleActs())
                .isEmpty();
    }

    @Test
    void isDoneWithOnceItIsFulfilled() {
        assertThat(delivery(Channel.Kind.NEWSPAPER, DeliveryState.FULFILLED, false)
                        .possibleActs())
                .isEmpty();
        assertThat(delivery(Channel.Kind.UPPER_SITE, DeliveryState.FULFILLED, true)
                        .possibleActs())
                .isEmpty();
    }

    private static Delivery delivery(Channel.Kind kind, DeliveryState state, boolean isPushed) {
        return new Delivery(
                new UUID(0, 1),
                new UUID(0, 2),
                new Channel(kind, "虚构渠道"),
                new Department("市税务局"),
                null,
                state,
                isPushed,
                Instant.EPOCH,
                null,
                null,
                0,
                null);
    }
}

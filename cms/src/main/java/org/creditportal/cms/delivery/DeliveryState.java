package org.creditportal.cms.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a delivery is at an instant.
public enum DeliveryState {
    DUE,
    FULFILLED,
    /// Due, and its last day is over.
    OVERDUE,
    /// Given up after many attempts, or refused: somebody must look at it.
    PARKED;

    /// For example `due`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state with this code, in exactly this writing.
    public static Optional<DeliveryState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}

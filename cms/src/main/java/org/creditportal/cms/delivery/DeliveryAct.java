package org.creditportal.cms.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done to a delivery.
public enum DeliveryAct {
    /// Somebody saw it appear.
    CONFIRMATION,
    /// Push it again, as if for the first time.
    RETRY;

    /// As in its address: `confirmation`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeliveryAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}

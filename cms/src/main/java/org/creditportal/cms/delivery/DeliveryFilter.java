package org.creditportal.cms.delivery;

import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// Which deliveries to show; what is `null` leaves all.
///
/// @param overdue whether the last day is over and it is not fulfilled, parked or not
/// @param after older than this one only
public record DeliveryFilter(
        @Nullable Department department,
        @Nullable DeliveryState state,
        @Nullable Boolean overdue,
        @Nullable UUID after) {}

package org.creditportal.cms.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which acts to show; what is `null` leaves all.
///
/// @param day in Asia/Shanghai
/// @param after older than this one only
public record DeedFilter(
        @Nullable String login,
        @Nullable String act,
        @Nullable UUID contentId,
        @Nullable LocalDate day,
        @Nullable UUID after) {}

package org.creditportal.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Writes instants and days: RFC 3339 UTC with milliseconds for programs, Chinese in Asia/Shanghai for people.
public final class Times {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter PROGRAM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss").withZone(SHANGHAI);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private Times() {}

    /// As `2026-11-22T16:00:00.000Z`.
    public static String program(Instant instant) {
        return PROGRAM.format(instant);
    }

    public static @Nullable String programOrNull(@Nullable Instant instant) {
        return instant == null ? null : program(instant);
    }

    /// As `2026年11月23日 00:00:00`.
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /// As `2026年11月23日`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// The day of an instant, as `2026年11月23日`.
    public static String dayOf(Instant instant) {
        return day(LocalDate.ofInstant(instant, SHANGHAI));
    }

    /// The end of something: at midnight as `2026年11月22日 24:00`, else as [#minute].
    public static String end(Instant instant) {
        var time = LocalDateTime.ofInstant(instant, SHANGHAI);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(time.toLocalDate().minusDays(1)) + " 24:00"
                : minute(instant);
    }

    /// As `2026年8月2日 至 2029年8月1日`, or `2026年8月2日 起长期有效`.
    public static String validity(LocalDate from, @Nullable LocalDate until) {
        return until == null ? day(from) + " 起长期有效" : day(from) + " 至 " + day(until);
    }
}

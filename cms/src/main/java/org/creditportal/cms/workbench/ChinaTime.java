package org.creditportal.cms.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Days and minutes in Asia/Shanghai, written so that they sort and mean the same in both languages.
final class ChinaTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZONE);

    private ChinaTime() {}

    /// As `2026-11-23 09:30`.
    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /// As `2026-11-23 09:30:05`.
    static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /// The end of something: at midnight as `2026-11-22 24:00`, else to the minute; `—` for no end.
    static String end(@Nullable Instant instant) {
        if (instant == null) {
            return "—";
        }
        var time = LocalDateTime.ofInstant(instant, ZONE);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().minusDays(1) + " 24:00"
                : minute(instant);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// What a browser sends of a field for a minute, as an instant.
    ///
    /// @throws java.time.DateTimeException if it is none
    static Instant instant(String minute) {
        return LocalDateTime.parse(minute).atZone(ZONE).toInstant();
    }
}

package org.creditportal.cms.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A year that nobody arranged.
public final class SampleYear {

    private SampleYear() {}

    /// Six days off and one worked, as a file.
    public static String file(int year) {
        return """
                # source: 虚构发〔2030〕7号
                day,kind
                %1$d-01-01,off
                %1$d-04-04,off
                %1$d-04-06,work
                %1$d-05-01,off
                %1$d-10-01,off
                %1$d-10-02,off
                %1$d-10-03,off
                """.formatted(year);
    }

    public static CalendarYear of(int year) {
        return CalendarFile.read(file(year).getBytes(StandardCharsets.UTF_8));
    }

    /// The same year when it was arranged anew: one day more is off.
    public static CalendarYear changed(int year) {
        return CalendarFile.read((file(year) + year + "-10-06,off\n").getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}

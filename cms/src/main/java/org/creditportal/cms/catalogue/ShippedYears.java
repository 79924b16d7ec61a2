package org.creditportal.cms.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// The years that come with the program: 2017 and each after it that has a file.
public final class ShippedYears {

    private static final int FIRST = 2017;

    private ShippedYears() {}

    /// In order of year.
    public static List<CalendarYear> all() {
        return IntStream.iterate(FIRST, ShippedYears::exists, year -> year + 1)
                .mapToObj(ShippedYears::read)
                .toList();
    }

    private static boolean exists(int year) {
        return ShippedYears.class.getResource(file(year)) != null;
    }

    private static CalendarYear read(int year) {
        try (var in = ShippedYears.class.getResourceAsStream(file(year))) {
            if (in == null) {
                throw new IllegalStateException(file(year) + " is missing");
            }
            return CalendarFile.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(int year) {
        return "calendar/" + year + ".csv";
    }
}

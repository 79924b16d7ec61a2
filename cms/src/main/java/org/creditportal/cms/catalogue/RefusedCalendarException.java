package org.creditportal.cms.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/// A file of a year that cannot be taken; nothing of it is.
public final class RefusedCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 20;

    RefusedCalendarException(List<CalendarFault> faults) {
        super(faults.stream().limit(MOST_NAMED).map(CalendarFault::toString).collect(Collectors.joining("\n")));
    }

    /// The faults, a line each, in Chinese.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

package org.creditportal.cms.account;

import java.time.Duration;

/// How long a login waits after wrong tries: nothing for the first four, then a minute, then twice as long each
/// time, an hour at most.
public final class LockOut {

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    /// An hour is reached long before; more would overflow.
    private static final int MOST_DOUBLINGS = 6;

    private LockOut() {}

    /// @param failures tries since the last success, from 1
    public static Duration after(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

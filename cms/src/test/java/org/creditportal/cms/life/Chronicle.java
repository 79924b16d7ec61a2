package org.creditportal.cms.life;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;
import reactor.util.retry.Retry;

/// What was done in all lives, and what should not have been.
final class Chronicle {

    private static final int TRIES = 5;

    private final Map<String, Long> done = new ConcurrentHashMap<>();
    private final Map<String, Long> acts = new ConcurrentHashMap<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    void done(UUID entry, String act) {
        done.merge(entry + " " + act, 1L, Math::addExact);
        acts.merge(act, 1L, Math::addExact);
    }

    void fault(String what) {
        faults.add(what);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /// A portal that is short of time loses its guards and says so; a client tries again.
    Retry whileBusy() {
        return Retry.backoff(TRIES, Duration.ofMillis(200))
                .filter(DataAccessResourceFailureException.class::isInstance)
                .doBeforeRetry(retry -> busy.incrementAndGet());
    }

    int timesBusy() {
        return busy.get();
    }

    /// How often each act was done.
    Map<String, Long> acts() {
        return new TreeMap<>(acts);
    }

    /// @param audit lines of entry, act and how often it is on record
    /// @return what is on record more or less often than it was done
    List<String> differences(List<String> audit) {
        var missing = new TreeMap<>(done);
        var differing = new ArrayList<String>();
        for (var line : audit) {
            var end = line.lastIndexOf(' ');
            var times = missing.remove(line.substring(0, end));
            if (times == null || times != Long.parseLong(line.substring(end + 1))) {
                differing.add(line + ", but done " + times);
            }
        }
        missing.forEach((act, times) -> differing.add(act + " is not on record"));
        return differing;
    }
}

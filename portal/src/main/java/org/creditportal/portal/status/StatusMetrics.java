package org.creditportal.portal.status;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The numbers of [Status] in the text format that Prometheus reads. A number that is not known is left out.
final class StatusMetrics {

    private StatusMetrics() {}

    static String of(Status status) {
        var lag = status.lag();
        return Stream.of(
                        gauge("pending", "Changes that the index has not acknowledged", lag.pending()),
                        gauge("parked", "Changes given up after many attempts", lag.parked()),
                        gauge("oldest_seconds", "How long the effect of the oldest has been due", lag.oldestSeconds()),
                        gauge("published", "Published records, visible now or not", lag.published()),
                        gauge("indexed", "Records in the index, visible now or not", status.indexed()),
                        gauge("drift", "Published minus indexed", status.drift()),
                        gauge("degraded", "1 while PostgreSQL answers searches", status.isDegraded() ? 1L : 0L))
                .collect(Collectors.joining());
    }

    private static String gauge(String name, String help, @Nullable Long value) {
        return value == null ? "" : """
                # HELP portal_index_%1$s %2$s.
                # TYPE portal_index_%1$s gauge
                portal_index_%1$s %3$d
                """.formatted(name, help, value);
    }
}

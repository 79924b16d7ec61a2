package org.creditportal.portal.status;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.publication.OpenWork;
import org.creditportal.cms.publication.OpenWork.JobFigures;
import org.jspecify.annotations.Nullable;

/// The numbers of [Status] and of [OpenWork] in the text format that Prometheus reads. A number that is not known is
/// left out.
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

    /// Overdue and parked deliveries, and of each job when it last went well.
    static String of(OpenWork.Figures work) {
        return """
                # HELP portal_overdue_deliveries Deliveries whose last day is over.
                # TYPE portal_overdue_deliveries gauge
                portal_overdue_deliveries %d
                # HELP portal_parked_deliveries Deliveries given up, each is an alert.
                # TYPE portal_parked_deliveries gauge
                portal_parked_deliveries %d
                """.formatted(work.overdue(), work.parked()) + jobs(work);
    }

    private static String jobs(OpenWork.Figures work) {
        var lastSuccess = work.jobs().stream().map(StatusMetrics::lastSuccess).collect(Collectors.joining("", """
                # HELP portal_job_last_success_seconds When the job last went well, since the epoch.
                # TYPE portal_job_last_success_seconds gauge
                """, ""));
        var failures = work.jobs().stream()
                .map(job -> "portal_job_failures{job=\"%s\"} %d\n".formatted(job.job(), job.failures()))
                .collect(Collectors.joining("", """
                # HELP portal_job_failures How often the job failed in a row.
                # TYPE portal_job_failures gauge
                """, ""));
        return work.jobs().isEmpty() ? "" : lastSuccess + failures;
    }

    private static String lastSuccess(JobFigures job) {
        Instant at = job.succeededAt();
        return at == null
                ? ""
                : "portal_job_last_success_seconds{job=\"%s\"} %d\n".formatted(job.job(), at.getEpochSecond());
    }

    private static String gauge(String name, String help, @Nullable Long value) {
        return value == null ? "" : """
                # HELP portal_index_%1$s %2$s.
                # TYPE portal_index_%1$s gauge
                portal_index_%1$s %3$d
                """.formatted(name, help, value);
    }
}

package org.creditportal.cms.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.outbox.ParkedMessage;
import org.creditportal.cms.relay.Comparison;
import org.creditportal.cms.relay.IndexPlan;
import org.creditportal.search.IndexName;
import org.jspecify.annotations.Nullable;

/// How the index is, and what is being done to it.
///
/// @param serving the index that searches reach, `null` if there is none
/// @param filling the one that a rebuild fills, else `null`
record ReconciliationView(
        @Nullable String serving,
        @Nullable String filling,
        Rebuild rebuild,
        Compared reconciliation,
        List<Parked> parked) {

    static ReconciliationView of(IndexPlan plan, Comparison comparison, List<ParkedMessage> parked, Instant now) {
        return new ReconciliationView(
                name(plan.serving()),
                name(plan.filling()),
                Rebuild.of(plan, now),
                Compared.of(comparison),
                parked.stream().map(Parked::of).toList());
    }

    private static @Nullable String name(@Nullable IndexName name) {
        return name == null ? null : name.toString();
    }

    /// @param state `idle`, `asked` or `filling`
    /// @param carried records that were carried over, of `total`
    /// @param remainingSeconds an estimate, `null` if there is nothing to estimate from
    record Rebuild(
            String state,
            long carried,
            long total,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Long remainingSeconds) {

        static Rebuild of(IndexPlan plan, Instant now) {
            var progress = plan.progress();
            return new Rebuild(
                    plan.filling() != null ? "filling" : plan.isAsked() ? "asked" : "idle",
                    progress.carried(),
                    progress.total(),
                    progress.startedAt(),
                    progress.endedAt(),
                    remaining(progress, now));
        }

        /// As fast as until now.
        private static @Nullable Long remaining(IndexPlan.Progress progress, Instant now) {
            var started = progress.startedAt();
            if (started == null || progress.endedAt() != null || progress.carried() == 0) {
                return null;
            }
            var left = Math.max(0, progress.total() - progress.carried());
            var elapsed = Math.max(0, Duration.between(started, now).toMillis());
            return Math.ceilDiv(elapsed * left / progress.carried(), 1000L);
        }
    }

    /// @param state `idle`, `due` or `comparing`
    /// @param buckets how many were compared, with so many records
    /// @param wrong documents that were found wrong and are being written again
    record Compared(
            String state,
            long buckets,
            long records,
            long wrong,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        static Compared of(Comparison comparison) {
            return new Compared(
                    comparison.isGoingOn() ? "comparing" : comparison.isDue() ? "due" : "idle",
                    comparison.buckets(),
                    comparison.records(),
                    comparison.wrong(),
                    comparison.startedAt(),
                    comparison.endedAt());
        }
    }

    /// @param problem the index's word for what is wrong
    /// @param explanation what it means and what to do
    record Parked(
            long message,
            String content,
            UUID id,
            long version,
            int attempts,
            Instant parkedAt,
            String problem,
            String explanation) {

        static Parked of(ParkedMessage parked) {
            var message = parked.message();
            return new Parked(
                    message.id(),
                    message.content(),
                    message.contentId(),
                    message.version(),
                    message.attempts(),
                    parked.parkedAt(),
                    parked.problem(),
                    explanation(parked.problem()));
        }

        private static String explanation(String problem) {
            return switch (problem) {
                case "strict_dynamic_mapping_exception" -> "索引没有这条记录的某个字段：索引的结构较旧。请重建索引（rebuild）；重建后会自动重试。";
                case "document_parsing_exception", "mapper_parsing_exception" ->
                    "索引不接受这条记录某个字段的值。请检查索引的字段定义，改正后重试（retry）或重建索引（rebuild）。";
                default -> "索引多次拒绝这条记录。请按 problem 查明原因，改正后重试（retry）。在此之前查询由 PostgreSQL 回答，结果仍然准确。";
            };
        }
    }
}

package org.creditportal.cms.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.api.WriteLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresWriteLedger implements WriteLedger {

    /// Forgets what is old, and what a process that died left open for a minute.
    private static final String FORGET = """
            delete from cms.idempotency
            where recorded_at < clock_timestamp() - make_interval(secs => :kept)
                or (account = :account and key = :key and status is null
                    and recorded_at < clock_timestamp() - interval '1 minute')
            """;

    private static final String OPEN = """
            insert into cms.idempotency (account, key, fingerprint) values (:account, :key, :fingerprint)
            on conflict do nothing
            """;

    private static final String FIND = """
            select fingerprint, status, cast(headers as text) as headers, body from cms.idempotency
            where account = :account and key = :key
            """;

    private static final String CLOSE = """
            update cms.idempotency
            set status = :status, headers = cast(:headers as jsonb), body = convert_to(:body, 'UTF8')
            where account = :account and key = :key
            """;

    private static final String STRIKE = """
            delete from cms.idempotency where account = :account and key = :key and status is null
            """;

    private final DatabaseClient cms;

    PostgresWriteLedger(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Line> open(UUID account, String key, String fingerprint, Duration kept) {
        var forget = cms.sql(FORGET)
                .bind("account", account)
                .bind("key", key)
                .bind("kept", (double) kept.toSeconds())
                .then();
        var open = cms.sql(OPEN)
                .bind("account", account)
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .fetch()
                .rowsUpdated();
        return forget.then(open)
                .flatMap(opened -> opened == 1
                        ? Mono.empty()
                        : find(account, key).switchIfEmpty(Mono.defer(() -> open(account, key, fingerprint, kept))));
    }

    @Override
    public Mono<Void> close(UUID account, String key, Answer answer) {
        return cms.sql(CLOSE)
                .bind("account", account)
                .bind("key", key)
                .bind("status", answer.status())
                .bind("headers", Json.of(answer.headers()))
                .bind("body", answer.body())
                .then();
    }

    @Override
    public Mono<Void> strike(UUID account, String key) {
        return cms.sql(STRIKE).bind("account", account).bind("key", key).then();
    }

    private Mono<Line> find(UUID account, String key) {
        return cms.sql(FIND)
                .bind("account", account)
                .bind("key", key)
                .map(row -> line(Columns.of(row)))
                .one();
    }

    private static Line line(Columns row) {
        return new Line(row.text("fingerprint"), answer(row));
    }

    private static @Nullable Answer answer(Columns row) {
        var status = row.optional("status", Integer.class);
        if (status == null) {
            return null;
        }
        Map<String, String> headers = Json.texts(row.text("headers"));
        return new Answer(status, headers, new String(row.required("body", byte[].class), StandardCharsets.UTF_8));
    }
}

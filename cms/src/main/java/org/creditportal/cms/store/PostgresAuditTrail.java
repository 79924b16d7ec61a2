package org.creditportal.cms.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresAuditTrail implements AuditTrail {

    private static final String RECORD = """
            insert into cms.audit (id, at, account, act, content, content_id, after)
            select id, published.portal_time(), account, act, content, content_id, after
            from jsonb_to_recordset(cast(:acts as jsonb)) as a (
                id uuid, account uuid, act text, content text, content_id uuid, after jsonb)
            """;

    private final DatabaseClient cms;

    PostgresAuditTrail(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> record(List<AuditRecord> acts) {
        var rows = acts.stream().map(PostgresAuditTrail::row).toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(RECORD).bind("acts", Json.of(rows)).then();
    }

    private static Row row(AuditRecord act) {
        return new Row(
                UuidCreator.getTimeOrderedEpoch(),
                act.account(),
                act.act(),
                act.content(),
                act.contentId(),
                act.after());
    }

    private record Row(
            UUID id, @Nullable UUID account, String act, String content, UUID content_id, Map<String, ?> after) {}
}

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

    private static final String SEAL = """
            select cms.seal_audit(:most) as sealed
            """;

    private static final String VERIFY = """
            select (select count(*) from cms.audit_seal) as sealed,
                (select count(*) from cms.audit where not sealed) as unsealed,
                cms.audit_fault() as fault,
                coalesce((select encode(chain, 'hex') from cms.audit_seal order by position desc limit 1), '') as head
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

    @Override
    public Mono<Integer> seal(int most) {
        return cms.sql(SEAL)
                .bind("most", most)
                .map(row -> Columns.of(row).number("sealed"))
                .one();
    }

    @Override
    public Mono<Verification> verify() {
        return cms.sql(VERIFY).map(row -> verification(Columns.of(row))).one();
    }

    private static Verification verification(Columns row) {
        return new Verification(
                row.count("sealed"), row.count("unsealed"), row.optional("fault", Long.class), row.text("head"));
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

package org.creditportal.cms.store;

import com.github.f4b6a3.uuid.UuidCreator;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresAuditTrail implements AuditTrail {

    private static final String RECORD = """
            insert into cms.audit (id, at, account, act, content, content_id, after)
            values (:id, published.portal_time(), :account, :act, :content, :contentId, cast(:after as jsonb))
            """;

    private final DatabaseClient cms;

    PostgresAuditTrail(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> record(AuditRecord act) {
        return cms.sql(RECORD)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("account", act.account())
                .bind("act", act.act())
                .bind("content", act.content())
                .bind("contentId", act.contentId())
                .bind("after", Json.of(act.after()))
                .then();
    }
}

package org.creditportal.cms.store;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryBook;
import org.creditportal.cms.delivery.DeliveryFilter;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresDeliveryBook implements DeliveryBook {

    private final DatabaseClient cms;

    PostgresDeliveryBook(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<Delivery> browse(DeliveryFilter filter, Instant at, int limit) {
        var department = filter.department();
        var state = filter.state();
        return cms.sql(DeliveryStatements.BROWSE)
                .bind("at", at)
                .bind("department", Maybe.of(department == null ? null : department.name(), String.class))
                .bind("state", Maybe.of(state == null ? null : state.code(), String.class))
                .bind("overdue", Maybe.of(filter.overdue(), Boolean.class))
                .bind("after", Maybe.of(filter.after(), UUID.class))
                .bind("limit", limit)
                .map(row -> DeliveryRows.delivery(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Delivery> find(UUID id, Instant at) {
        return one(DeliveryStatements.FIND, id, at);
    }

    @Override
    public Mono<Delivery> hold(UUID id, Instant at) {
        return one(DeliveryStatements.HOLD, id, at);
    }

    @Override
    public Mono<Void> fulfil(UUID id, UUID account, Instant at, String proof) {
        return cms.sql(DeliveryStatements.FULFIL)
                .bind("id", id)
                .bind("account", account)
                .bind("at", at)
                .bind("proof", proof)
                .then();
    }

    @Override
    public Mono<Void> retry(UUID id) {
        return cms.sql(DeliveryStatements.RETRY).bind("id", id).then();
    }

    private Mono<Delivery> one(String statement, UUID id, Instant at) {
        return cms.sql(statement)
                .bind("id", id)
                .bind("at", at)
                .map(row -> DeliveryRows.delivery(Columns.of(row)))
                .one();
    }
}

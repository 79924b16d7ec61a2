package org.creditportal.cms.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresDeliveries implements Deliveries {

    private final DatabaseClient cms;

    PostgresDeliveries(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> plan(PlannedDeliveries planned) {
        var rows = planned.channels().stream()
                .distinct()
                .map(channel -> new Row(
                        UuidCreator.getTimeOrderedEpoch(), channel.kind().code(), channel.name()))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(DeliveryStatements.PLAN)
                        .bind("announcement", planned.announcement())
                        .bind("department", planned.department().name())
                        .bind("deadline", Maybe.of(planned.deadline(), LocalDate.class))
                        .bind("visibleAt", planned.visibleAt())
                        .bind("channels", Json.of(rows))
                        .then();
    }

    @Override
    public Flux<Channel> channelsOf(Collection<UUID> announcements) {
        return announcements.isEmpty()
                ? Flux.empty()
                : cms.sql(DeliveryStatements.CHANNELS)
                        .bind("announcements", announcements.toArray(UUID[]::new))
                        .map(row -> DeliveryRows.channel(Columns.of(row)))
                        .all();
    }

    private record Row(UUID id, String kind, String name) {}
}

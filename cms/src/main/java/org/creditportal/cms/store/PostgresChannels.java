package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Channels;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.delivery.PushedChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresChannels implements Channels {

    private static final String ALL = """
            select kind as channel_kind, name as channel_name, endpoint, version, changed_at
            from cms.channel order by kind, name
            """;

    private static final String FIND = """
            select kind as channel_kind, name as channel_name, endpoint, version, changed_at
            from cms.channel where kind = :kind and name = :name
            """;

    private static final String PUT = """
            insert into cms.channel as c (kind, name, endpoint, version, changed_by, changed_at)
            select :kind, :name, cast(:endpoint as text), 1, cast(:account as uuid), published.portal_time()
            where :version = 0 or exists (select from cms.channel where kind = :kind and name = :name)
            on conflict (kind, name) do update
            set endpoint = excluded.endpoint, version = c.version + 1, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            where c.version = :version
            returning kind as channel_kind, name as channel_name, endpoint, version, changed_at
            """;

    private final DatabaseClient cms;

    PostgresChannels(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<PushedChannel> all() {
        return cms.sql(ALL).map(row -> channel(Columns.of(row))).all();
    }

    @Override
    public Mono<PushedChannel> find(Channel channel) {
        return of(FIND, channel).map(row -> channel(Columns.of(row))).one();
    }

    @Override
    public Mono<PushedChannel> put(Channel channel, @Nullable Endpoint endpoint, long version, UUID account) {
        return of(PUT, channel)
                .bind("endpoint", Maybe.of(endpoint == null ? null : endpoint.toString(), String.class))
                .bind("version", version)
                .bind("account", account)
                .map(row -> channel(Columns.of(row)))
                .one();
    }

    private DatabaseClient.GenericExecuteSpec of(String statement, Channel channel) {
        return cms.sql(statement).bind("kind", channel.kind().code()).bind("name", channel.name());
    }

    /// What is on record was checked when it was put there.
    private static PushedChannel channel(Columns row) {
        var endpoint = row.textOrNull("endpoint");
        return new PushedChannel(
                DeliveryRows.channel(row),
                endpoint == null ? null : Endpoint.parse(endpoint, true),
                row.count("version"),
                row.instant("changed_at"));
    }
}

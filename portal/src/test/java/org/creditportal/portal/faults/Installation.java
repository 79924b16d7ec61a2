package org.creditportal.portal.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.creditportal.cms.account.TokenDigest;

/// Two portals on one store and one index, each a process of its own, as in production.
final class Installation implements AutoCloseable {

    static final String DEPARTMENT = "市税务局";
    private static final Map<String, String> SETTINGS = Map.of(
            "PORTAL_DATABASE_HOST", "localhost",
            "PORTAL_DATABASE_MIGRATION_USERNAME", "portal_owner",
            "PORTAL_DATABASE_MIGRATION_PASSWORD", "test",
            "PORTAL_DATABASE_CMS_USERNAME", "portal_cms",
            "PORTAL_DATABASE_CMS_PASSWORD", "test",
            "PORTAL_DATABASE_PUBLIC_USERNAME", "portal_public",
            "PORTAL_DATABASE_PUBLIC_PASSWORD", "test",
            "PORTAL_KEYS_IDENTITY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "PORTAL_KEYS_LOOKUP", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
            "PORTAL_REGION", "虚构市");

    private final Path folder;
    private final PostgresServer postgres;
    private final SearchServer elasticsearch;
    private final List<PortalServer> portals = new ArrayList<>();

    private Installation(Path folder, PostgresServer postgres, SearchServer elasticsearch) {
        this.folder = folder;
        this.postgres = postgres;
        this.elasticsearch = elasticsearch;
    }

    /// The servers without any portal yet.
    static Installation in(Path folder) {
        var elasticsearch = CompletableFuture.supplyAsync(() -> SearchServer.create(folder.resolve("elasticsearch")));
        try {
            return new Installation(folder, PostgresServer.create(folder), elasticsearch.join());
        } catch (RuntimeException | AssertionError e) {
            elasticsearch.thenAccept(SearchServer::close).join();
            throw e;
        }
    }

    /// Two portals, of which the first migrates.
    static Installation ofTwo(Path folder) {
        var installation = in(folder);
        try {
            installation.join(installation.postgres.port()).awaitReadiness();
            installation.join(installation.postgres.port()).awaitReadiness();
            installation.openAccounts();
            return installation;
        } catch (RuntimeException | AssertionError e) {
            installation.close();
            throw e;
        }
    }

    /// One more portal.
    ///
    /// @param databasePort where it reaches PostgreSQL
    PortalServer join(int databasePort, String... arguments) {
        var environment = new HashMap<>(SETTINGS);
        environment.put("SERVER_PORT", Integer.toString(Ports.free()));
        environment.put("PORTAL_DATABASE_PORT", Integer.toString(databasePort));
        environment.put("PORTAL_ELASTICSEARCH_URIS", elasticsearch.uri().toString());
        var log = folder.resolve("portal-" + portals.size() + ".log");
        var portal = PortalServer.launch(log, environment, arguments);
        portals.add(portal);
        return portal;
    }

    void openAccounts() {
        for (var role : List.of("clerk", "head", "administrator")) {
            store().execute("""
                    with opened as (
                        insert into cms.account (id, login, role, department, password_hash)
                        values (gen_random_uuid(), '%1$s', '%1$s', '%2$s', '')
                        returning id)
                    insert into cms.token (id, account, name, digest, writes, issued_at)
                    select id, id, 'token', decode('%3$s', 'hex'), true, clock_timestamp() from opened
                    """.formatted(role, DEPARTMENT, TokenDigest.of(role).hex()));
        }
    }

    PostgresServer postgres() {
        return postgres;
    }

    SearchServer elasticsearch() {
        return elasticsearch;
    }

    List<PortalServer> portals() {
        return portals;
    }

    Store store() {
        return postgres.store();
    }

    List<Caller> callers() {
        return portals.stream().map(PortalServer::caller).toList();
    }

    @Override
    public void close() {
        try (elasticsearch;
                postgres) {
            portals.forEach(PortalServer::close);
        }
    }
}

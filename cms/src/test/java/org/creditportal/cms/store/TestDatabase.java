package org.creditportal.cms.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A database of its own on one real PostgreSQL per JVM, with the three roles of an installation.
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase create() {
        var name = "portal" + COUNT.incrementAndGet();
        executeOn("postgres", "create database " + name + " owner portal_owner");
        return new TestDatabase(name);
    }

    public int port() {
        return SERVER.getPort();
    }

    public String name() {
        return name;
    }

    /// Runs statements as the superuser.
    public void execute(String... statements) {
        executeOn(name, statements);
    }

    /// The first column of each row, as text.
    public List<String> query(String statement) {
        try (var connection = SERVER.getDatabase("postgres", name).getConnection();
                var rows = connection.createStatement().executeQuery(statement)) {
            return texts(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// What a query would find after a change, which is undone.
    public List<String> queryAfter(String change, String query) {
        try (var connection = SERVER.getDatabase("postgres", name).getConnection();
                var sent = connection.createStatement()) {
            connection.setAutoCommit(false);
            sent.execute(change);
            var found = texts(sent.executeQuery(query));
            connection.rollback();
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void execute(String statement) {
        try (var connection = SERVER.getDatabase("postgres", name).getConnection();
                var sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        var found = new ArrayList<String>();
        while (rows.next()) {
            found.add(String.valueOf(rows.getString(1)));
        }
        return found;
    }

    /// Tells an application of a test what it needs to know.
    public void register(DynamicPropertyRegistry registry) {
        for (var setting : settings()) {
            var cut = setting.indexOf('=');
            registry.add(setting.substring(0, cut), () -> setting.substring(cut + 1));
        }
    }

    /// What an application needs to know of it, as `key=value`.
    public String[] settings() {
        return new String[] {
            "portal.database.host=localhost",
            "portal.database.port=" + port(),
            "portal.database.name=" + name,
            "portal.database.migration.username=portal_owner",
            "portal.database.migration.password=test",
            "portal.database.cms.username=portal_cms",
            "portal.database.cms.password=test",
            "portal.database.public.username=portal_public",
            "portal.database.public.password=test",
            "portal.keys.identity=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "portal.keys.lookup=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
            "portal.region=虚构市"
        };
    }

    private static void executeOn(String database, String... statements) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                for (var role : List.of("portal_owner", "portal_cms", "portal_public")) {
                    statement.execute("create role " + role + " login password 'test'");
                }
            }
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

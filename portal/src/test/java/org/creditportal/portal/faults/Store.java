package org.creditportal.portal.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The database as the test sees it, past all portals.
record Store(Connecting connecting) {

    interface Connecting {
        Connection connect() throws SQLException;
    }

    /// How long a server that was killed may take to be ready again, and how it says that it is not.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Set<String> RECOVERING = Set.of("57P01", "57P02", "57P03", "08001", "08006");

    /// The first column of each row, as text; of a server that recovers, once it has.
    List<String> query(String sql) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return ask(sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end) || !RECOVERING.contains(e.getSQLState())) {
                    throw new IllegalStateException(e);
                }
                Patience.pause(Duration.ofMillis(100));
            }
        }
    }

    private List<String> ask(String sql) throws SQLException {
        try (var connection = connecting.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    String one(String sql) {
        return query(sql).getFirst();
    }

    long number(String sql) {
        return Long.parseLong(one(sql));
    }

    /// All of these or none.
    void execute(String... statements) {
        try (var connection = connecting.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Holds what the query locks.
    Held hold(String lockingQuery) {
        try {
            var connection = connecting.connect();
            connection.setAutoCommit(false);
            connection.createStatement().execute(lockingQuery);
            return new Held(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Locks of a transaction of the test.
    record Held(Connection connection) implements AutoCloseable {

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

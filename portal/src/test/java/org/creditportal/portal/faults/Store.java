package org.creditportal.portal.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The database as the test sees it, past all portals.
record Store(Connecting connecting) {

    interface Connecting {
        Connection connect() throws SQLException;
    }

    /// The first column of each row, as text.
    List<String> query(String sql) {
        try (var connection = connecting.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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

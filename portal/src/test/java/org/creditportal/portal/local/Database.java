package org.creditportal.portal.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.creditportal.portal.local.Secrets.Name;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;

/// The portal's database as one of its roles.
record Database(int port, String role, String password) {

    static Database ofOwner(int port, Secrets secrets) {
        return new Database(port, Roles.OWNER, secrets.value(Name.DATABASE_OWNER));
    }

    static Database ofPublic(int port, Secrets secrets) {
        return new Database(port, Roles.PUBLIC, secrets.value(Name.DATABASE_PUBLIC));
    }

    void migrate(Callback... callbacks) {
        Flyway.configure()
                .dataSource(url(), role, password)
                .schemas("cms", "published")
                .placeholders(Map.of("region", "虚构市", "cmsRole", Roles.CMS, "publicRole", Roles.PUBLIC))
                .callbacks(callbacks)
                .load()
                .migrate();
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The first column of each row, as text.
    List<String> query(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url(), properties);
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + Roles.DATABASE;
    }

    @Override
    public String toString() {
        return "Database[" + role + "]";
    }
}

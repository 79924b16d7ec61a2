package org.creditportal.portal.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
import org.creditportal.portal.local.Secrets.Name;

/// The database of the portal and who may use it, as an operator would set it up.
final class Roles {

    static final String DATABASE = "portal";
    static final String OWNER = "portal_owner";
    static final String CMS = "portal_cms";
    static final String PUBLIC = "portal_public";

    private Roles() {}

    static void create(EmbeddedPostgres server, Secrets secrets) throws SQLException {
        var statements = List.of(
                role(OWNER, secrets.value(Name.DATABASE_OWNER)),
                role(CMS, secrets.value(Name.DATABASE_CMS)),
                role(PUBLIC, secrets.value(Name.DATABASE_PUBLIC)),
                "create database %s owner %s".formatted(DATABASE, OWNER),
                "revoke all on database %s, postgres from public".formatted(DATABASE),
                "grant connect on database %s to %s, %s".formatted(DATABASE, CMS, PUBLIC));
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// @param password in Base64, so that it needs no quoting
    private static String role(String name, String password) {
        return "create role %s login password '%s'".formatted(name, password);
    }
}

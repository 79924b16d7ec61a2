package org.creditportal.cms.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where PostgreSQL is, and the three roles that use it.
///
/// @param migration owns the database and migrates it
/// @param cms writes both schemas
/// @param published reads the published schema and nothing more; its key is `portal.database.public`
/// @param sslMode `disable`, `require`, `verify-ca` or `verify-full`
/// @param sslRootCertificate path of the authority's certificate, for `verify-…`
@ConfigurationProperties("portal.database")
public record DatabaseSettings(
        String host,
        @DefaultValue("5432") int port,
        @DefaultValue("portal") String name,
        Login migration,
        Login cms,

        @org.springframework.boot.context.properties.bind.Name("public")
        Login published,

        @DefaultValue("disable") String sslMode,
        @Nullable String sslRootCertificate) {

    public record Login(String username, String password) {

        @Override
        public String toString() {
            return "Login[username=" + username + "]";
        }
    }
}

package org.creditportal.search.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.creditportal.search.index.AliasName;
import org.jspecify.annotations.Nullable;

/// Where Elasticsearch is and how it is spoken to.
///
/// @param uris nodes of one cluster, at least one
/// @param username name of basic authentication, or `null` for none
/// @param password its password, `null` without a name
/// @param certificate PEM file of the authority that signed the nodes' certificates, or `null` for the JVM's own
/// @param alias the name behind which the index stands
/// @param searchTimeout how long an answer to a reader may take
/// @param writeTimeout how long one request of a write or of administration may take
public record ElasticsearchSettings(
        List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable Path certificate,
        AliasName alias,
        Duration searchTimeout,
        Duration writeTimeout) {

    private static final AliasName DEFAULT_ALIAS = new AliasName("credit-portal");

    public ElasticsearchSettings {
        if (uris.isEmpty()) {
            throw new IllegalArgumentException("no address of Elasticsearch is given");
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("Elasticsearch needs both a user name and a password, or neither");
        }
    }

    /// Without authentication, with the default alias `credit-portal`, 2 s to search and 30 s to write.
    public static ElasticsearchSettings at(URI uri) {
        return new ElasticsearchSettings(
                List.of(uri), null, null, null, DEFAULT_ALIAS, Duration.ofSeconds(2), Duration.ofSeconds(30));
    }

    public ElasticsearchSettings withAlias(AliasName other) {
        return new ElasticsearchSettings(uris, username, password, certificate, other, searchTimeout, writeTimeout);
    }

    /// Does not show the password.
    @Override
    public String toString() {
        return "ElasticsearchSettings[uris=" + uris + ", alias=" + alias.value() + "]";
    }
}

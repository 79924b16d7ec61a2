package org.creditportal.portal.local;

import java.util.HashMap;
import java.util.Map;
import org.creditportal.portal.local.Secrets.Name;

/// The configuration that an operator gives in production.
final class LocalSettings {

    /// Which part a node plays, under the key `portal.local.node`.
    enum Node {
        /// Started the servers, and loads the demonstration data.
        FIRST,
        JOINED
    }

    static final String NODE = "portal.local.node";
    private static final String REGION = "虚构市";

    private LocalSettings() {}

    /// @param servers as [Servers#addresses()]
    static Map<String, Object> of(LocalFolder folder, Map<String, String> servers, Secrets secrets, Node node) {
        var values = new HashMap<String, Object>(Map.of(
                "portal.database.host",
                "localhost",
                "portal.database.port",
                servers.getOrDefault("postgresql.port", ""),
                "portal.database.name",
                Roles.DATABASE,
                "portal.elasticsearch.uris",
                servers.getOrDefault("elasticsearch.uri", ""),
                "portal.keys.identity",
                secrets.value(Name.KEY_IDENTITY),
                "portal.keys.lookup",
                secrets.value(Name.KEY_LOOKUP),
                "portal.region",
                REGION,
                NODE,
                node.name()));
        values.put("portal.media.folder", folder.media().toString());
        values.put("portal.push.secret", secrets.derive(Name.ACCOUNTS, "push"));
        values.putAll(login("migration", Roles.OWNER, secrets.value(Name.DATABASE_OWNER)));
        values.putAll(login("cms", Roles.CMS, secrets.value(Name.DATABASE_CMS)));
        values.putAll(login("public", Roles.PUBLIC, secrets.value(Name.DATABASE_PUBLIC)));
        return values;
    }

    private static Map<String, Object> login(String user, String username, String password) {
        var key = "portal.database." + user;
        return Map.of(key + ".username", username, key + ".password", password);
    }
}

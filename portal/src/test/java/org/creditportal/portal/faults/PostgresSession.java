package org.creditportal.portal.faults;

import java.util.List;

/// One session of PostgreSQL, in which a portal writes. When its process dies the server ends all others and recovers
/// by
/// itself.
record PostgresSession(PostgresServer server) implements Server {

    @Override
    public List<Long> processes() {
        return server.store().query("""
                        select pid from pg_stat_activity where usename = 'portal_cms'
                        order by xact_start is null, state <> 'active', random() limit 1
                        """).stream().map(Long::valueOf).toList();
    }

    @Override
    public void start() {
        server.awaitConnections();
    }

    @Override
    public void close() {
        // the server's business
    }
}

package org.creditportal.portal.faults;

import java.util.List;

/// A server of an installation, as its operator's supervisor sees it.
sealed interface Server extends AutoCloseable permits PortalServer, PostgresServer, PostgresSession, SearchServer {

    /// The processes that a fault hits, the one that starts the others first.
    List<Long> processes();

    /// Starts it again under the same address, and waits until it serves.
    void start();

    @Override
    void close();
}

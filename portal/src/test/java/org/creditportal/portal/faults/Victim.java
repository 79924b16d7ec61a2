package org.creditportal.portal.faults;

/// What a fault hits.
enum Victim {
    PORTAL,
    POSTGRESQL,
    /// One session of PostgreSQL, which takes all others along.
    POSTGRESQL_SESSION,
    ELASTICSEARCH
}

package org.creditportal.portal.faults;

/// In the middle of what a fault comes.
enum Moment {
    REBUILD,
    RELEASE,
    RELAY
}

package org.creditportal.cms.catalogue.profile;

/// Whether readers may see a list.
public enum Publicity {
    PUBLIC,
    /// Only where the catalogue says so too (A16).
    SELECTIVE,
    NEVER
}

package org.creditportal.cms.catalogue;

/// Something in a maintained catalogue, as it is on record.
///
/// @param version that nothing else in the catalogues ever had
public record Kept<T>(T item, long version) {}

package org.creditportal.search;

import java.util.UUID;

/// One found record: identity only, what is shown of it is read from the authority.
///
/// @param content `entry`, `announcement` or `article`
/// @param id the record
public record Hit(String content, UUID id) {}

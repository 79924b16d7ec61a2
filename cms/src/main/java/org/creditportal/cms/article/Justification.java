package org.creditportal.cms.article;

import java.time.Instant;
import java.util.UUID;

/// Why a number of a person may stand in an edition as it is (C6).
///
/// @param finding its key
/// @param basis the law that allows it, named
/// @param by account that says so
public record Justification(String finding, String basis, UUID by, Instant at) {}

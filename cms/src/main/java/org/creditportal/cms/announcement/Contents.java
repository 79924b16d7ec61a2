package org.creditportal.cms.announcement;

import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;

/// What every announcement says.
///
/// @param number its own, for example `虚构市某局公告〔2026〕12号`
/// @param body plain text, paragraphs parted by line breaks
public record Contents(UUID id, String number, Department department, String region, String title, String body) {}

package org.creditportal.cms.listing;

import java.util.UUID;
import org.creditportal.cms.vocabulary.ValidityPeriod;

/// A recorded entry whose form is being signed, as far as its publication must know it: nothing personal.
///
/// @param row in its form, as the spreadsheet shows it
public record AwaitingEntry(UUID id, UUID subjectId, int row, ValidityPeriod validity) {}

package org.creditportal.cms.listing;

import java.util.UUID;

/// A decision document that waits for its signature.
///
/// @param draftedBy account that wrote it; never signs (A11)
public record DraftDecision(Decision decision, UUID draftedBy) {}

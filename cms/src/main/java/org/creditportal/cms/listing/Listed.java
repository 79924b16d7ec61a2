package org.creditportal.cms.listing;

import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// A signed entry of a subject and when readers see it.
public record Listed(UUID entry, UUID subjectId, PublicationWindow window) {}

package org.creditportal.cms.publication;

import java.util.UUID;

/// That an edition of an article shows or offers a medium.
public record MediumUse(UUID edition, PublishedMedium medium) {}

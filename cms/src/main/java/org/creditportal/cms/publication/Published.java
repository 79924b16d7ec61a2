package org.creditportal.cms.publication;

import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// Something readers may see, exactly inside its window. Masked before it was written: its strings are safe to
/// show.
public sealed interface Published permits PublishedEntry, PublishedAnnouncement, PublishedArticle {

    UUID id();

    /// Grows with every change of the record.
    long version();

    PublicationWindow window();
}

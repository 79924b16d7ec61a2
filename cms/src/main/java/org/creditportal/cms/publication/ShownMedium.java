package org.creditportal.cms.publication;

import java.time.Instant;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// A medium in one edition that shows or offers it.
///
/// @param name with its ending; a thumbnail has the name of its picture
/// @param type media type, for example `image/png`
/// @param window that of the edition
/// @param afterwards what becomes of it after the window, as long as nothing else follows
public record ShownMedium(String name, String type, PublicationWindow window, Afterwards afterwards) {

    /// What the edition's address answers after its window, and so do its media.
    public enum Afterwards {
        /// That it was there, or another edition.
        GONE,
        /// The edition, which was retracted.
        READABLE,
        /// Nothing, as if it had never been.
        VANISHED
    }

    /// Whether readers may have it.
    public boolean isVisible(Instant at) {
        return window.contains(at) || (afterwards == Afterwards.READABLE && window.isOver(at));
    }

    /// Whether readers could have had it, can no more, and may know.
    public boolean isOver(Instant at) {
        return afterwards == Afterwards.GONE && window.isOver(at);
    }
}

package org.creditportal.portal.web;

import java.time.Instant;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.publication.Published;

/// The one instant that an answer speaks of, and what is known about it.
///
/// @param at the instant, of this installation's clock
/// @param view what the last look at the edges showed
public record Moment(Instant at, EdgeView view) {

    /// The last edge at or before the instant. The visible set is the same at both, so what is asked for the epoch is
    /// exact, and can be cached until the next edge.
    public Instant epoch() {
        return view.epoch(at);
    }

    /// @return the record, which is inside its window
    /// @throws ReaderProblem 404 before its window or if that is empty, 410 after it
    public <T extends Published> T admit(T record) {
        var window = record.window();
        if (window.isEmpty() || !window.hasBegun(at)) {
            throw ReaderProblem.notFound();
        }
        if (window.isOver(at)) {
            throw ReaderProblem.gone();
        }
        return record;
    }

    /// Whether the index may lack something that readers must see or no longer see.
    public boolean indexLags() {
        return view.indexLagsAt(at);
    }
}

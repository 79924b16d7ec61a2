package org.creditportal.cms.proceeding;

import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.listing.Candidate;
import org.creditportal.cms.listing.Candidates;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.EntryPublications;
import reactor.core.publisher.Mono;

/// Closes the case of a candidate who is not recognised: the public notice ends at the next guard.
public final class CloseCandidate {

    private final Candidates candidates;
    private final EntryPublications publications;
    private final AnnouncementPublications announcements;

    public CloseCandidate(
            Candidates candidates, EntryPublications publications, AnnouncementPublications announcements) {
        this.candidates = candidates;
        this.publications = publications;
        this.announcements = announcements;
    }

    /// @param how `dismissed` or `withdrawn`
    Mono<Void> close(Proposal proposal, String how, String reason) {
        var closed = candidates.close(proposal.id(), how, reason);
        return switch (proposal) {
            case Candidate candidate -> closed;
            case NoticedCandidate noticed ->
                endOf(noticed.term().announcement()).then(closed);
        };
    }

    private Mono<Void> endOf(UUID notice) {
        return publications.guard().flatMap(edge -> announcements.end(Map.of(notice, edge)));
    }
}

package org.creditportal.portal.subject;

import java.util.List;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reads all that is in force of one organisation. Never listed and no longer listed cannot be told apart.
@Component
final class ReadSubject {

    private final EdgeWatch edges;
    private final PublishedEntries entries;

    ReadSubject(EdgeWatch edges, PublishedEntries entries) {
        this.edges = edges;
        this.entries = entries;
    }

    Mono<Read> read(UnifiedSocialCreditCode code) {
        return edges.moment()
                .flatMap(moment -> entries.ofOrganisation(code, moment.epoch())
                        .collectList()
                        .map(found -> new Read(moment, code, found)));
    }

    /// @param entries newest first
    record Read(Moment moment, UnifiedSocialCreditCode code, List<PublishedEntry> entries) {}
}

package org.creditportal.cms.media;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.media.MediumFinding.Justification;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps what was found in media, and what was decided about it.
public interface MediaFindings {

    Mono<Void> record(UUID medium, List<Found> found);

    /// Everything found in these media, in no particular order.
    Flux<MediumFinding> of(Collection<UUID> media);

    /// Those that still have to be masked or justified before the media may be published.
    default Flux<MediumFinding> open(Collection<UUID> media) {
        return of(media).filter(MediumFinding::isOpen);
    }

    /// @return whether there is such a finding and nobody had justified it
    Mono<Boolean> justify(UUID medium, String key, Justification justification);
}

package org.creditportal.cms.delivery;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// Reads what an announcement says, masked.
public interface AnnouncedContent {

    /// @return empty if there is no such announcement, or no longer
    Mono<AnnouncedText> find(UUID announcement);
}

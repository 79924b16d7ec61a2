package org.creditportal.cms.announcement;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// How each profile words its announcements: as shipped, until somebody rewords them.
public interface Wordings {

    /// @return the wording in force
    Mono<Wording> of(String profile, Occasion occasion);

    Mono<Void> reword(String profile, Occasion occasion, Wording wording, UUID account);
}

package org.creditportal.cms.push;

import org.creditportal.cms.delivery.AnnouncedText;
import org.creditportal.cms.delivery.DuePush;
import reactor.core.publisher.Mono;

/// Takes announcements.
public interface Platform {

    /// Sends one; never fails, for a failure is an answer too.
    Mono<PushAnswer> send(DuePush push, AnnouncedText text);
}

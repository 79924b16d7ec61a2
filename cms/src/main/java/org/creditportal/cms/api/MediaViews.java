package org.creditportal.cms.api;

import java.util.List;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.proceeding.MediaDesk;
import reactor.core.publisher.Mono;

/// Shows media to accounts of their department.
final class MediaViews {

    private final MediaDesk desk;

    MediaViews(MediaDesk desk) {
        this.desk = desk;
    }

    /// @throws ApiProblem 404 if there is none, or it is another department's
    Mono<Medium> find(UUID id, Account account) {
        return desk.media()
                .find(id)
                .filter(medium -> medium.department().equals(account.department()))
                .switchIfEmpty(Mono.error(ApiProblem::notFound));
    }

    Mono<MediumView> show(Medium medium) {
        return desk.findings()
                .of(List.of(medium.id()))
                .collectList()
                .zipWith(
                        desk.media().isUsed(medium.id(), desk.clock().instant()),
                        (findings, isUsed) -> MediumView.of(medium, findings, isUsed));
    }
}

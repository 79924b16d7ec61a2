package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.media.ContentHash;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.media.MediumFinding;
import org.creditportal.cms.media.content.CleanRoom;
import org.creditportal.cms.media.content.Cleaned;
import org.creditportal.cms.proceeding.KeepMedium.Kept;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Makes a copy of a document with one number masked wherever it stands (H1). The document itself stays as it is:
/// what shows it is changed to show the copy.
public final class MaskMedium {

    private final MediaDesk desk;
    private final CleanRoom cleanRoom;
    private final KeepMedium keepMedium;

    public MaskMedium(MediaDesk desk, CleanRoom cleanRoom, KeepMedium keepMedium) {
        this.desk = desk;
        this.cleanRoom = cleanRoom;
        this.keepMedium = keepMedium;
    }

    /// @param key of the finding
    /// @return the copy
    /// @throws Refusal if the account may not, or it cannot be masked here
    public Mono<Medium> mask(UUID id, Account account, String key) {
        return desk.unitOfWork()
                .inOne(desk.take(id, account))
                .flatMap(medium -> desk.finding(id, key)
                        .doOnNext(finding -> demandMaskable(medium, finding))
                        .flatMap(finding -> copy(medium, account, finding)));
    }

    private static void demandMaskable(Medium medium, MediumFinding finding) {
        var isNumber = switch (finding.found().kind()) {
            case IDENTITY, MOBILE, LANDLINE, CARD, PASSPORT -> true;
            case COMMENT, REVISION, EMBEDDED -> false;
        };
        if (!isNumber || !medium.type().isMaskable()) {
            throw new Refusal.NotPossibleNow("这一处不能在这里遮盖。请在原文件中删去或者遮盖后重新上传，或者由负责人说明公开的依据（justification）。");
        }
    }

    private Mono<Medium> copy(Medium medium, Account account, MediumFinding finding) {
        var source =
                ContentHash.of("masked " + medium.id() + " " + finding.found().key());
        return desk.media()
                .ofSource(account.department(), source)
                .switchIfEmpty(Mono.defer(() -> cleanRoom.mask(
                        desk.store().read(medium.hash(), 0, medium.size()), medium.type(), finding.found(), cleaned -> {
                            demandMasked(cleaned, finding);
                            return keepMedium
                                    .record(account, medium.name(), source, cleaned, medium.id())
                                    .map(Kept::medium);
                        })))
                .flatMap(copy -> justified(medium, copy).thenReturn(copy));
    }

    private static void demandMasked(Cleaned cleaned, MediumFinding finding) {
        if (cleaned.found().stream()
                .anyMatch(found -> found.key().equals(finding.found().key()))) {
            throw new Refusal.NotPossibleNow("这个号码还在不能自动遮盖的位置（例如图表、内嵌文件）。请在原文件中遮盖后重新上传。");
        }
    }

    /// What was justified in the document is so in its copy.
    private Mono<Void> justified(Medium medium, Medium copy) {
        return desk.unitOfWork()
                .inOne(desk.findings()
                        .of(List.of(medium.id()))
                        .filter(finding -> !finding.isOpen())
                        .collectList()
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(finding -> desk.findings()
                                .justify(
                                        copy.id(),
                                        finding.found().key(),
                                        Objects.requireNonNull(finding.justification())))
                        .then());
    }
}

package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.media.ContentHash;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.media.MediumName;
import org.creditportal.cms.media.content.CleanRoom;
import org.creditportal.cms.media.content.Cleaned;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// A department uploads a picture or a document: it is cleaned, looked through, and kept (H1). The same bytes again
/// give the same medium.
public final class KeepMedium {

    private final MediaDesk desk;
    private final CleanRoom cleanRoom;

    public KeepMedium(MediaDesk desk, CleanRoom cleanRoom) {
        this.desk = desk;
        this.cleanRoom = cleanRoom;
    }

    /// @param isNew whether it was not there before
    public record Kept(Medium medium, boolean isNew) {}

    /// @param upload stays the caller's
    /// @param name as the upload was called
    /// @throws Refusal if the account may not
    public Mono<Kept> keep(Account account, Path upload, String name) {
        if (!account.worksFor(account.department())) {
            throw new Refusal.Forbidden("只有部门的经办人和负责人可以上传图片和文件。");
        }
        return source(upload)
                .flatMap(source -> desk.media()
                        .ofSource(account.department(), source)
                        .map(medium -> new Kept(medium, false))
                        .switchIfEmpty(Mono.defer(() -> cleanRoom.clean(
                                upload, name, cleaned -> record(account, name, source, cleaned, null)))));
    }

    /// Keeps what was made of an upload, or of a medium in which something was masked.
    ///
    /// @param maskedFrom `null` for an upload
    Mono<Kept> record(Account account, String name, String source, Cleaned cleaned, @Nullable UUID maskedFrom) {
        return medium(account, name, cleaned)
                .flatMap(medium -> desk.unitOfWork()
                        .inOne(desk.media()
                                .hold(Stream.of(source, medium.hash(), medium.thumbnail())
                                        .filter(Objects::nonNull)
                                        .toList())
                                .then(desk.media().ofSource(account.department(), source))
                                .map(there -> new Kept(there, false))
                                .switchIfEmpty(Mono.defer(() -> add(account, medium, source, cleaned, maskedFrom)))));
    }

    /// The bytes were put before; should they have been purged meanwhile, they are put again.
    private Mono<Kept> add(Account account, Medium medium, String source, Cleaned cleaned, @Nullable UUID maskedFrom) {
        var after = Map.of(
                "type", medium.type().ending(), "findings", cleaned.found().size());
        var act = maskedFrom == null ? "upload" : "masking";
        return put(cleaned)
                .then(desk.media().record(medium, source, maskedFrom))
                .then(desk.findings().record(medium.id(), cleaned.found()))
                .then(desk.audit().record(List.of(new AuditRecord(account.id(), act, "medium", medium.id(), after))))
                .thenReturn(new Kept(medium, true));
    }

    private Mono<Medium> medium(Account account, String name, Cleaned cleaned) {
        var picture = cleaned.picture();
        var size = Mono.fromCallable(() -> Files.size(cleaned.file())).subscribeOn(Schedulers.boundedElastic());
        return put(cleaned)
                .zipWith(
                        size,
                        (hashes, bytes) -> new Medium(
                                UuidCreator.getTimeOrderedEpoch(),
                                account.department(),
                                MediumName.of(name, cleaned.type()),
                                cleaned.type(),
                                hashes.getFirst(),
                                bytes,
                                picture == null ? null : picture.width(),
                                picture == null ? null : picture.height(),
                                hashes.size() > 1 ? hashes.getLast() : null,
                                account.id(),
                                desk.clock().instant()));
    }

    /// @return the hash of the file, and that of its thumbnail if it has one
    private Mono<List<String>> put(Cleaned cleaned) {
        var picture = cleaned.picture();
        var thumbnail = picture == null ? null : picture.thumbnail();
        var file = desk.store().put(cleaned.file());
        return thumbnail == null
                ? file.map(List::of)
                : file.zipWith(desk.store().put(thumbnail), (one, other) -> List.of(one, other));
    }

    private static Mono<String> source(Path upload) {
        return Mono.fromCallable(() -> ContentHash.of(upload)).subscribeOn(Schedulers.boundedElastic());
    }
}

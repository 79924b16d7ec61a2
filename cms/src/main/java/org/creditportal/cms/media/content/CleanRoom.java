package org.creditportal.cms.media.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.RefusedMediumException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Where uploads are looked at: two at a time, each in a folder of its own that is emptied afterwards, and none for
/// longer than a minute.
public final class CleanRoom implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String TOO_COMPLEX = "文件过于复杂，一分钟内没有检查完。请拆分或者简化后重新上传。";

    private final Path folder;
    private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "media");

    public CleanRoom(Path folder) {
        this.folder = folder;
    }

    /// A new file for bytes that come in; the caller deletes it.
    public Mono<Path> place() {
        return Mono.fromCallable(() -> Files.createTempFile(Files.createDirectories(folder), "upload-", ".tmp"))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /// @param name as the upload was called
    /// @param use done before what was made is deleted
    /// @return a [RefusedMediumException] or [TooLargeException] if the upload cannot be kept, a
    ///     [java.util.concurrent.RejectedExecutionException] if too many wait
    public <T> Mono<T> clean(Path upload, String name, Function<Cleaned, Mono<T>> use) {
        return Mono.usingWhen(room(), room -> look(() -> CleanFile.clean(upload, name, room), use), CleanRoom::empty);
    }

    /// The same for a copy of a kept document in which one number is masked.
    ///
    /// @param kept the document's bytes
    public <T> Mono<T> mask(Flux<ByteBuffer> kept, MediumType type, Found number, Function<Cleaned, Mono<T>> use) {
        return Mono.usingWhen(
                room(),
                room -> {
                    var file = room.resolve("kept");
                    return fetch(kept, file).then(look(() -> CleanFile.mask(file, type, number, room), use));
                },
                CleanRoom::empty);
    }

    @Override
    public void close() {
        scheduler.dispose();
    }

    private <T> Mono<T> look(Callable<Cleaned> work, Function<Cleaned, Mono<T>> use) {
        return Mono.fromCallable(work)
                .subscribeOn(scheduler)
                .timeout(PATIENCE, Mono.error(() -> new RefusedMediumException(TOO_COMPLEX)))
                .flatMap(use);
    }

    private static Mono<Void> fetch(Flux<ByteBuffer> bytes, Path file) {
        return Mono.using(
                () -> FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                channel -> bytes.publishOn(Schedulers.boundedElastic())
                        .doOnNext(piece -> write(channel, piece))
                        .then(),
                CleanRoom::close);
    }

    private static void write(FileChannel channel, ByteBuffer piece) {
        try {
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Mono<Path> room() {
        return Mono.fromCallable(() -> Files.createDirectories(folder.resolve("work-" + UUID.randomUUID())))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<Void> empty(Path room) {
        return Mono.<Void>fromRunnable(() -> delete(room)).subscribeOn(Schedulers.boundedElastic());
    }

    private static void delete(Path room) {
        try (var files = Files.walk(room)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}

package org.creditportal.cms.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.creditportal.cms.media.ContentHash;
import org.creditportal.cms.media.MediaStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/// Keeps bytes in a folder that all nodes share, in folders by the first four digits of their hash. A file appears
/// under
/// its hash in one step and only when all of it is on the disk, so nobody ever reads half of one.
final class FolderMediaStore implements MediaStore {

    private static final int PIECE = 64 * 1024;

    private final Path folder;

    FolderMediaStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Mono<String> put(Path file) {
        return blocking(() -> keep(file));
    }

    @Override
    public Mono<Long> size(String hash) {
        var kept = kept(hash);
        return blocking(() -> Files.size(kept)).onErrorComplete(NoSuchFileException.class);
    }

    /// Files are deleted before the folders that they lie in.
    @Override
    public Mono<Integer> tidy(Instant before) {
        return blocking(() -> {
            var incoming = Files.createDirectories(incoming(folder));
            try (var files = Files.walk(incoming)) {
                return Math.toIntExact(files.filter(file -> !file.equals(incoming))
                        .sorted(Comparator.reverseOrder())
                        .filter(file -> isOlder(file, before) && isDeleted(file))
                        .count());
            }
        });
    }

    /// Where uploads wait to be looked at, on the same disk.
    static Path incoming(Path folder) {
        return folder.resolve("incoming");
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException gone) {
            return false;
        }
    }

    /// A folder in which something newer lies stays.
    private static boolean isDeleted(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException stays) {
            return false;
        }
    }

    @Override
    public Mono<Boolean> exists(String hash) {
        var kept = kept(hash);
        return blocking(() -> Files.exists(kept));
    }

    @Override
    public Mono<Void> delete(String hash) {
        var kept = kept(hash);
        return blocking(() -> Files.deleteIfExists(kept)).then();
    }

    @Override
    public Flux<ByteBuffer> read(String hash, long from, long count) {
        var kept = kept(hash);
        return Flux.using(
                        () -> FileChannel.open(kept, StandardOpenOption.READ).position(from),
                        channel -> Flux.<ByteBuffer, Long>generate(
                                () -> count, (left, sink) -> piece(channel, left, sink)),
                        FolderMediaStore::close)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private String keep(Path file) throws IOException {
        var hash = ContentHash.of(file);
        var kept = kept(hash);
        if (Files.notExists(kept)) {
            var shelf = Files.createDirectories(shelf(hash));
            var incoming = Files.createDirectories(incoming(folder)).resolve(UUID.randomUUID() + ".part");
            try {
                Files.copy(file, incoming);
                force(incoming);
                Files.move(incoming, kept, StandardCopyOption.ATOMIC_MOVE);
                force(shelf);
            } finally {
                Files.deleteIfExists(incoming);
            }
        }
        return hash;
    }

    /// @throws IllegalArgumentException if it is no hash, so that no address leads out of the folder
    private Path kept(String hash) {
        ContentHash.demand(hash);
        return shelf(hash).resolve(hash);
    }

    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    /// Of a file or a folder, so that it is there after a power cut too.
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static long piece(FileChannel channel, long left, SynchronousSink<ByteBuffer> sink) {
        try {
            var piece = ByteBuffer.allocate((int) Math.min(left, PIECE));
            var read = left == 0 ? -1 : channel.read(piece);
            if (read < 0) {
                sink.complete();
                return 0;
            }
            sink.next(piece.flip());
            return left - read;
        } catch (IOException broken) {
            sink.error(broken);
            return left;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}

package org.creditportal.cms.media;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A media store for tests of those who use one.
public final class MediaInMemory implements MediaStore {

    private static final int PIECE = 64 * 1024;

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public Mono<String> put(Path file) {
        return Mono.fromCallable(() -> {
            var hash = ContentHash.of(file);
            kept.putIfAbsent(hash, Files.readAllBytes(file));
            return hash;
        });
    }

    @Override
    public Mono<Long> size(String hash) {
        ContentHash.demand(hash);
        return Mono.fromCallable(() -> kept.get(hash)).map(bytes -> (long) bytes.length);
    }

    /// Nothing is ever on its way.
    @Override
    public Mono<Integer> tidy(Instant before) {
        return Mono.just(0);
    }

    @Override
    public Mono<Boolean> exists(String hash) {
        ContentHash.demand(hash);
        return Mono.fromCallable(() -> kept.containsKey(hash));
    }

    @Override
    public Mono<Void> delete(String hash) {
        ContentHash.demand(hash);
        return Mono.fromRunnable(() -> kept.remove(hash));
    }

    @Override
    public Flux<ByteBuffer> read(String hash, long from, long count) {
        ContentHash.demand(hash);
        return Flux.defer(() -> {
            var bytes = kept.get(hash);
            if (bytes == null) {
                return Flux.error(new NoSuchFileException(hash));
            }
            var end = Math.min(bytes.length, from + count);
            var pieces = (int) Math.max(0, (end - from + PIECE - 1) / PIECE);
            return Flux.range(0, pieces).map(piece -> {
                var start = (int) from + piece * PIECE;
                return ByteBuffer.wrap(bytes, start, (int) Math.min(PIECE, end - start))
                        .asReadOnlyBuffer();
            });
        });
    }
}

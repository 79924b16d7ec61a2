package org.creditportal.portal.web;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creditportal.cms.publication.MediaBytes;
import org.creditportal.cms.publication.PublishedMedia;
import org.creditportal.cms.publication.ShownMedium;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Published media in memory, with their bytes.
public final class MediaShelf implements PublishedMedia, MediaBytes {

    private final Map<String, List<ShownMedium>> uses = new ConcurrentHashMap<>();
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    public MediaShelf put(String hash, byte[] bytes) {
        kept.put(hash, bytes);
        return this;
    }

    public MediaShelf use(String hash, ShownMedium medium) {
        uses.computeIfAbsent(hash, first -> new ArrayList<>()).add(medium);
        return this;
    }

    @Override
    public Flux<ShownMedium> uses(String hash, Instant at) {
        return Flux.fromIterable(uses.getOrDefault(hash, List.of()));
    }

    @Override
    public Mono<Long> size(String hash) {
        return Mono.fromCallable(() -> kept.get(hash)).map(bytes -> (long) bytes.length);
    }

    @Override
    public Flux<ByteBuffer> read(String hash, long from, long count) {
        return Flux.just(ByteBuffer.wrap(kept.getOrDefault(hash, new byte[0]), (int) from, (int) count));
    }
}

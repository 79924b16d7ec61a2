package org.creditportal.cms.publication;

import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The bytes of media by their hash. Whether somebody may have them is asked of [PublishedMedia] before.
public interface MediaBytes {

    /// In bytes; empty if nothing is kept under the hash.
    Mono<Long> size(String hash);

    /// Reads part of what is kept, piece by piece as it is asked for.
    ///
    /// @param hash SHA-256, lower-case hexadecimal
    /// @param from index of the first byte
    /// @param count how many; fewer if there are not as many
    /// @return a [java.nio.file.NoSuchFileException] if nothing is kept under the hash
    Flux<ByteBuffer> read(String hash, long from, long count);
}

package org.creditportal.cms.media;

import java.nio.file.Path;
import java.time.Instant;
import org.creditportal.cms.publication.MediaBytes;
import reactor.core.publisher.Mono;

/// Keeps bytes under their hash (SHA-256, lower-case hexadecimal). What is kept never changes; who may see it is not
/// known here. A hash that cannot be one is an [IllegalArgumentException] everywhere.
public interface MediaStore extends MediaBytes {

    /// Keeps a file's bytes for good before it answers; bytes that are there already stay as they are. The file
    /// itself is the caller's before and after.
    ///
    /// @return the hash
    Mono<String> put(Path file);

    Mono<Boolean> exists(String hash);

    /// Forgets bytes; those that are not there are forgotten already.
    Mono<Void> delete(String hash);

    /// Removes what was on its way in and never arrived.
    ///
    /// @param before last touched earlier than this
    /// @return how many files
    Mono<Integer> tidy(Instant before);
}

package org.creditportal.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Tells what the index that searches reach holds.
public interface IndexCensus {

    /// Counts the records, tombstones left out, visible now or not
    Mono<Long> count();

    /// Reads what is held under ids behind `after` up to `last`, in no particular order.
    ///
    /// @param after `null` to begin with the first, and with what is under no id
    /// @param last `null` to go to the end
    Flux<Indexed> read(@Nullable UUID after, @Nullable UUID last);
}

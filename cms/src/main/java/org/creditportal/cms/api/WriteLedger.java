package org.creditportal.cms.api;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Remembers writes by their idempotency key, so that none is done twice.
public interface WriteLedger {

    /// Opens a line for a write unless there is one; lines older than `kept` are forgotten first, and so is a line
    /// that was left open by a process that died.
    ///
    /// @return the line that was there already, or empty if this call opened it
    Mono<Line> open(UUID account, String key, String fingerprint, Duration kept);

    /// The write is done: this is what was answered.
    Mono<Void> close(UUID account, String key, Answer answer);

    /// The write was refused and changed nothing: the key may be used again.
    Mono<Void> strike(UUID account, String key);

    /// @param fingerprint SHA-256 of what was asked, in hexadecimal
    /// @param answer what was answered, `null` while the write is under way
    record Line(String fingerprint, @Nullable Answer answer) {}

    /// @param body JSON
    record Answer(int status, Map<String, String> headers, String body) {}
}

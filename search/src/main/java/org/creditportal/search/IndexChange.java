package org.creditportal.search;

import java.util.UUID;

/// One step that brings the index nearer to the authority.
public sealed interface IndexChange {

    UUID id();

    long version();

    /// The record as it is now, with its window; an end is a put with a shorter window.
    record Put(IndexDocument document) implements IndexChange {
        @Override
        public UUID id() {
            return document.id();
        }

        @Override
        public long version() {
            return document.version();
        }
    }

    /// The record was purged; only its id and version stay, so that a late put cannot bring it back.
    record Tombstone(UUID id, long version) implements IndexChange {}
}

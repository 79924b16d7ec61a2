package org.creditportal.cms.media;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// A picture or document as it is kept. It never changes: another content is another medium.
///
/// @param name as readers see it, with the right ending
/// @param hash of its bytes in the store, SHA-256 in lower-case hexadecimal
/// @param size in bytes
/// @param width in pixels, `null` for a document
/// @param height in pixels, `null` for a document
/// @param thumbnail hash of a small form of a picture, `null` for a document
public record Medium(
        UUID id,
        Department department,
        String name,
        MediumType type,
        String hash,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String thumbnail,
        UUID uploadedBy,
        Instant uploadedAt) {}

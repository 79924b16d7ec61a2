package org.creditportal.cms.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A picture or document that an article shows or offers. Its bytes are at `/media/{hash}/{name}`.
///
/// @param type media type, for example `image/jpeg`
/// @param hash SHA-256 of the bytes, hexadecimal
/// @param size in bytes
/// @param width in pixels, `null` for a document
/// @param height in pixels, `null` for a document
/// @param thumbnail hash of a smaller picture, `null` if there is none
public record PublishedMedium(
        UUID id,
        String name,
        String type,
        String hash,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String thumbnail) {}

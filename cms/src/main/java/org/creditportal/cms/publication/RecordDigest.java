package org.creditportal.cms.publication;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// A hash of what decides whether a record is found: the first 64 bits of MD5 over `id version from until`, which the
/// store computes likewise. It guards against drift, not against forgery.
public final class RecordDigest {

    private RecordDigest() {}

    /// @param from first visible instant, epoch milliseconds
    /// @param until first instant no longer visible, likewise; the end of the year 9999 if there is none
    public static long of(UUID id, long version, long from, long until) {
        try {
            var text = "%s %d %d %d".formatted(id, version, from, until);
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }
}

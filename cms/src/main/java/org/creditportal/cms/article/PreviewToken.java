package org.creditportal.cms.article;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What a link to a preview names: an edition of an article, and how long the link is good for. It says
/// nothing else.
///
/// @param expiry in whole milliseconds
public record PreviewToken(UUID article, int edition, Instant expiry) {

    private static final int NAMED = Long.BYTES * 3 + Integer.BYTES;
    private static final int SEAL = 32;

    /// As it stands in an address.
    public String sealed(Seal seal) {
        var named = ByteBuffer.allocate(NAMED)
                .putLong(article.getMostSignificantBits())
                .putLong(article.getLeastSignificantBits())
                .putInt(edition)
                .putLong(expiry.toEpochMilli())
                .array();
        var whole = Arrays.copyOf(named, NAMED + SEAL);
        System.arraycopy(seal.of(named), 0, whole, NAMED, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// @return empty if it was not sealed here, or is over
    public static Optional<PreviewToken> open(String token, Seal seal, Instant now) {
        return bytes(token)
                .filter(whole -> whole.length == NAMED + SEAL)
                .filter(whole -> MessageDigest.isEqual(
                        seal.of(Arrays.copyOf(whole, NAMED)), Arrays.copyOfRange(whole, NAMED, whole.length)))
                .map(PreviewToken::read)
                .filter(named -> now.isBefore(named.expiry()));
    }

    private static PreviewToken read(byte[] whole) {
        var named = ByteBuffer.wrap(whole);
        return new PreviewToken(
                new UUID(named.getLong(), named.getLong()), named.getInt(), Instant.ofEpochMilli(named.getLong()));
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}

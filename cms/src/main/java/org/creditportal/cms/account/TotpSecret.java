package org.creditportal.cms.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// What an account's device computes its codes from: six digits, another one every 30 s (RFC 6238 with HMAC-SHA-1,
/// which is what the usual apps can do).
///
/// @param base32 20 bytes in RFC 4648 Base32, as people type it into an app
public record TotpSecret(String base32) {

    private static final int BYTES = 20;
    private static final int STEP_SECONDS = 30;

    /// A device's clock may be wrong by one step, and typing takes time.
    private static final int DRIFT = 1;

    private static final Pattern WRITTEN = Pattern.compile("[A-Z2-7]{32}");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    /// Reads RFC 6238 as it is; kept small and well looked after elsewhere, so not written again here.
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    /// @throws IllegalArgumentException if it is no 20 bytes in Base32
    public TotpSecret {
        if (!WRITTEN.matcher(base32).matches()) {
            throw new IllegalArgumentException("a secret of codes is 32 characters of Base32");
        }
    }

    public static TotpSecret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return of(bytes);
    }

    /// @param bytes 20 of them
    public static TotpSecret of(byte[] bytes) {
        return new TotpSecret(Base32.toBase32String(bytes));
    }

    /// What an app reads from a QR picture.
    ///
    /// @param issuer the installation, for example its region's portal
    public String uri(String issuer, String login) {
        var label = encode(issuer) + ":" + encode(login);
        return "otpauth://totp/" + label + "?secret=" + base32 + "&issuer=" + encode(issuer);
    }

    /// The code that is shown at an instant.
    public String code(Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(Base32.decode(base32), "HmacSHA1"), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("20 bytes are a key", impossible);
        }
    }

    /// Looks for the time step that a code belongs to.
    ///
    /// @param after the last step whose code was taken; that one and earlier ones are not taken again
    /// @return empty if the code is not right now
    public OptionalLong step(String code, Instant at, long after) {
        if (!CODE.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        var now = at.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> step > after)
                .filter(step -> isSame(code, code(Instant.ofEpochSecond(step * STEP_SECONDS))))
                .findFirst();
    }

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }

    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

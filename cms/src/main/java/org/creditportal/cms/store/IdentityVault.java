package org.creditportal.cms.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.creditportal.cms.subject.IdentityNumber;

/// Encrypts what must not lie open at rest (AES-256-GCM, a fresh 12-byte nonce before each text), and makes the
/// keyed
/// hash
/// (HMAC-SHA-256) by which an identity number is found.
final class IdentityVault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec encryption;
    private final SecretKeySpec lookup;
    private final SecureRandom random = new SecureRandom();

    /// @throws IllegalArgumentException if a key is not 32 bytes in Base64
    IdentityVault(IdentityKeys keys) {
        this.encryption = new SecretKeySpec(decode("portal.keys.identity", keys.identity()), "AES");
        this.lookup = new SecretKeySpec(decode("portal.keys.lookup", keys.lookup()), "HmacSHA256");
    }

    byte[] encrypt(IdentityNumber number) {
        return encrypt(number.reveal());
    }

    byte[] encrypt(String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /// @throws IllegalStateException if it was encrypted with another key, or altered
    String decrypt(byte[] whole) {
        var nonce = Arrays.copyOf(whole, NONCE_BYTES);
        var sealed = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.UTF_8);
    }

    /// The keyed hash of a number, in hexadecimal.
    String hash(IdentityNumber number) {
        try {
            var mac = Mac.getInstance(lookup.getAlgorithm());
            mac.init(lookup);
            return HexFormat.of().formatHex(mac.doFinal(number.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("the text does not belong to the key portal.keys.identity", wrong);
        }
    }

    private static byte[] decode(String name, String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(name + " must be 32 bytes in Base64");
        }
        return bytes;
    }
}

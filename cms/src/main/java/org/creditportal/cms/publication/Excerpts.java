package org.creditportal.cms.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// Makes findings of places: each with the words around it and a key of its own.
final class Excerpts {

    /// Characters shown on either side.
    private static final int AROUND = 12;

    private static final int KEY_BYTES = 16;
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{C}]+");

    private Excerpts() {}

    static List<Finding> of(String text, List<Span> spans) {
        var findings = new ArrayList<Finding>();
        var occurrences = new HashMap<String, Integer>();
        var found = new BitSet();
        spans.forEach(span -> found.set(span.from(), span.to()));
        for (var span : spans) {
            var masked = FindingMask.of(span.kind(), text.substring(span.from(), span.to()));
            var excerpt = excerpt(text, span, masked, found);
            var occurrence = occurrences.merge(span.kind() + excerpt, 1, Integer::sum);
            var key = key(span.kind().code() + excerpt + occurrence);
            findings.add(new Finding(span.kind(), span.from(), span.to(), masked, excerpt, key));
        }
        return findings;
    }

    private static String excerpt(String text, Span span, String masked, BitSet found) {
        var before = words(text, Math.max(0, span.from() - AROUND), span.from(), found);
        var after = words(text, span.to(), Math.min(text.length(), span.to() + AROUND), found);
        return (before + masked + after).strip();
    }

    /// Without what other findings hold, and without half a character.
    private static String words(String text, int from, int to, BitSet found) {
        var words = new StringBuilder();
        for (var at = from; at < to; at++) {
            words.append(found.get(at) ? '*' : Character.isSurrogate(text.charAt(at)) ? ' ' : text.charAt(at));
        }
        return WHITE_SPACE.matcher(words).replaceAll(" ");
    }

    /// Of nothing but what is shown anyway.
    private static String key(String shown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

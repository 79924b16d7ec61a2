package org.creditportal.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/// The sort keys of the last hit of a page, as an opaque string outside.
///
/// @param sort the order that the keys belong to
/// @param rank relevance of the hit, 0 for other orders
/// @param millis epoch milliseconds: beginning of visibility, or its end for [Sort#ENDING]
/// @param id the hit's id, which breaks ties
public record Cursor(Sort sort, int rank, long millis, UUID id) {

    /// Reads what [#encode()] wrote.
    ///
    /// @throws IllegalArgumentException if the text is no cursor
    public static Cursor parse(String text) {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a cursor");
        }
        return new Cursor(
                Sort.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts[1]),
                Long.parseLong(parts[2]),
                UUID.fromString(parts[3]));
    }

    public String encode() {
        var text = sort.name().toLowerCase(Locale.ROOT) + ":" + rank + ":" + millis + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

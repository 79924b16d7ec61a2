package org.creditportal.cms.workbench;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.UriUtils;

/// Parameters of a page. One that cannot be read is as if it were not there: an address that was mistyped still shows
/// the list.
record Queries(ServerRequest request) {

    private static final int LONGEST = 100;

    @Nullable
    String text(String name) {
        return request.queryParam(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST && text.indexOf(0) < 0)
                .orElse(null);
    }

    @Nullable
    UUID id(String name) {
        var text = text(name);
        return text == null ? null : parse(text);
    }

    @Nullable
    LocalDate day(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /// The same address with this parameter instead.
    String with(String name, String value) {
        var query = new StringBuilder();
        request.queryParams().forEach((known, values) -> {
            if (!known.equals(name) && !values.isEmpty() && values.getFirst() != null) {
                query.append('&').append(encoded(known)).append('=').append(encoded(values.getFirst()));
            }
        });
        return request.path() + "?" + encoded(name) + "=" + encoded(value) + query;
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}

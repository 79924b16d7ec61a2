package org.creditportal.portal.media;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/// Which bytes a request asks for (RFC 9110, 14). Several ranges at once are answered with the whole, as one that
/// cannot
/// be read is.
sealed interface RangeAsked {

    record Whole() implements RangeAsked {}

    record Part(long from, long count) implements RangeAsked {}

    /// There is nothing where it begins.
    record Outside() implements RangeAsked {}

    /// @param etag of what is there now; a part of anything else is of no use
    static RangeAsked of(HttpHeaders headers, String etag, long size) {
        var condition = headers.getFirst(HttpHeaders.IF_RANGE);
        if (condition != null && !condition.equals(etag)) {
            return new Whole();
        }
        var ranges = ranges(headers);
        return ranges.size() == 1 ? part(ranges.getFirst(), size) : new Whole();
    }

    private static List<HttpRange> ranges(HttpHeaders headers) {
        try {
            return headers.getRange();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static RangeAsked part(HttpRange range, long size) {
        try {
            var from = range.getRangeStart(size);
            var to = range.getRangeEnd(size);
            return from > to || from >= size ? new Outside() : new Part(from, to - from + 1);
        } catch (IllegalArgumentException outside) {
            return new Outside();
        }
    }
}

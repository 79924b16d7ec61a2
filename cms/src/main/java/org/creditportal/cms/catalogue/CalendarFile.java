package org.creditportal.cms.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the file of one year, UTF-8, strictly (R3):
///
/// ```
/// # source: 国办发明电〔2025〕7号
/// day,kind
/// 2026-01-01,off
/// 2026-01-04,work
/// ```
///
/// `off` is a day off, `work` a day worked in exchange (调休). The line of the source may be missing; several
/// documents are parted by `；`. The year is that of its days.
public final class CalendarFile {

    private static final Pattern SOURCE = Pattern.compile("# source: (.*)");
    private static final Pattern DOCUMENTS =
            Pattern.compile("\\p{IsHan}{2,12}〔[0-9]{4}〕[0-9]{1,4}号(；\\p{IsHan}{2,12}〔[0-9]{4}〕[0-9]{1,4}号){0,9}");
    private static final String HEADER = "day,kind";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarFile() {}

    /// @throws RefusedCalendarException naming line and fault of all that is wrong
    public static CalendarYear read(byte[] bytes) {
        var lines = decode(bytes).lines().map(String::strip).toList();
        var source = source(lines);
        var first = source == null ? 0 : 1;
        if (lines.size() <= first || !lines.get(first).equals(HEADER)) {
            throw refused(first + 1, "应为表头 day,kind。");
        }
        return new CalendarRows(lines, first + 1).read(source);
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw refused(0, "文件不是 UTF-8 编码；请另存为 UTF-8 的 CSV。");
        }
    }

    private static @Nullable String source(List<String> lines) {
        var written = SOURCE.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!written.matches()) {
            return null;
        }
        if (!DOCUMENTS.matcher(written.group(1)).matches()) {
            throw refused(1, "# source: 之后应为文号，如 国办发明电〔2025〕7号；几个文号用“；”隔开。");
        }
        return written.group(1);
    }

    static RefusedCalendarException refused(int line, String message) {
        return new RefusedCalendarException(List.of(new CalendarFault(line, message)));
    }
}

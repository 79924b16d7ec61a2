package org.creditportal.cms.media.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.RefusedMediumException;

/// Writes a text anew in UTF-8; a table with the mark by which spreadsheet programs know it.
final class CleanText {

    private static final char MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 16 * 1024;

    private CleanText() {}

    static List<Found> clean(Path from, Path to, MediumType type) throws IOException {
        for (var charset : charsets(from)) {
            if (isWritten(from, charset, to, type)) {
                return List.of();
            }
        }
        throw new RefusedMediumException("文本的编码无法识别。请用记事本打开，另存为 UTF-8 编码后重新上传。");
    }

    private static List<Charset> charsets(Path from) throws IOException {
        try (var in = Files.newInputStream(from)) {
            var start = in.readNBytes(2);
            var isWide = start.length == 2
                    && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFE + 0xFF
                    && (start[0] == (byte) 0xFE || start[0] == (byte) 0xFF);
            return isWide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
        }
    }

    private static boolean isWritten(Path from, Charset charset, Path to, MediumType type) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new InputStreamReader(Files.newInputStream(from), strict);
                var out = Files.newBufferedWriter(to)) {
            if (type == MediumType.CSV) {
                out.write(MARK);
            }
            copy(in, out);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static void copy(Reader in, Writer out) throws IOException {
        var buffer = new char[BUFFER];
        var isFirst = true;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            var marked = isFirst && read > 0 && buffer[0] == MARK ? 1 : 0;
            demandText(buffer, read);
            out.write(buffer, marked, read - marked);
            isFirst = false;
        }
    }

    private static void demandText(char[] buffer, int count) {
        for (var at = 0; at < count; at++) {
            if (buffer[at] == 0) {
                throw new RefusedMediumException("这不是纯文本文件。请检查后重新上传。");
            }
        }
    }
}

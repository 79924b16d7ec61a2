package org.creditportal.cms.media.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.RefusedMediumException;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.publication.MaskingGate;

/// Writes a document again with one number masked wherever it stands.
final class MaskedCopy {

    private static final Pattern WORDS =
            Pattern.compile("word/(?:document|header[0-9]*|footer[0-9]*|footnotes|endnotes|comments)\\.xml");
    private static final Pattern CELLS = Pattern.compile("xl/(?:sharedStrings|worksheets/[^/]+|comments[^/]*)\\.xml");

    private MaskedCopy() {}

    static void write(Path from, MediumType type, Found number, Path to) throws IOException {
        switch (type) {
            case TXT, CSV -> writeText(from, number, to);
            case DOCX -> SafeZip.copy(from, to, (name, in, out) -> part(WORDS, name, in, out, number));
            case XLSX -> SafeZip.copy(from, to, (name, in, out) -> part(CELLS, name, in, out, number));
            case JPEG, PNG, PDF, DOC, XLS, PPTX -> throw new RefusedMediumException("这种文件不能在这里遮盖。请在原文件中遮盖后重新上传。");
        }
    }

    /// The text with the number masked, or the same text.
    static String masked(String text, Found number) {
        var masked = text;
        for (var finding : MaskingGate.findings(text).reversed()) {
            if (Found.of(finding).key().equals(number.key())) {
                masked = Masking.finding(masked, finding);
            }
        }
        return masked;
    }

    private static void writeText(Path from, Found number, Path to) throws IOException {
        try (var lines = Files.newBufferedReader(from);
                var out = Files.newBufferedWriter(to)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(masked(line, number));
                out.write("\r\n");
            }
        }
    }

    private static void part(Pattern parts, String name, InputStream in, OutputStream out, Found number)
            throws IOException {
        if (parts.matcher(name).matches()) {
            MaskedPart.write(in, out, number);
        } else {
            in.transferTo(out);
        }
    }
}

package org.creditportal.cms.media.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.FoundKind;
import org.creditportal.cms.media.RefusedMediumException;

/// Copies a Word, Excel or PowerPoint file part by part: without who made it and when (ECMA-376, part 2, 11),
/// without addresses of its writer's own files, and never with a macro.
final class CleanOoxml {

    private static final Pattern MACRO = Pattern.compile(
            ".*(?:vbaProject[^/]*|vbaData\\.xml|/macrosheets/.*|/activeX/.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED = Pattern.compile("[a-z]+/embeddings/.+");
    private static final Pattern COMMENTS = Pattern.compile(
            "word/comments\\.xml|xl/comments[^/]*\\.xml|xl/comments/.+|xl/threadedComments/.+|ppt/comments/.+");
    private static final Pattern REVISIONS = Pattern.compile("xl/revisions/.+");
    private static final Pattern THUMBNAIL = Pattern.compile("docProps/thumbnail\\..+");
    private static final Pattern SETTINGS = Pattern.compile("word/_rels/settings\\.xml\\.rels");
    private static final Pattern TEMPLATE = Pattern.compile("(?<=Target=\")[^\"]*(?=\")");
    private static final Pattern XML = Pattern.compile(".+\\.(?:xml|rels|vml)", Pattern.CASE_INSENSITIVE);

    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Map<String, String> BLANK = Map.of(
            "docProps/core.xml",
            DECLARED + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                    + "core-properties\"/>",
            "docProps/app.xml",
            DECLARED + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "extended-properties\"/>",
            "docProps/custom.xml",
            DECLARED + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "custom-properties\"/>",
            "word/people.xml",
            DECLARED + "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>",
            "xl/persons/person.xml",
            DECLARED + "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/"
                    + "threadedcomments\"/>");

    private final Map<FoundKind, Long> left = new EnumMap<>(FoundKind.class);

    private CleanOoxml() {}

    static List<Found> clean(Path from, Path to) throws IOException {
        var document = new CleanOoxml();
        SafeZip.copy(from, to, document::write);
        return document.left.entrySet().stream()
                .map(kind -> Found.of(kind.getKey(), kind.getValue()))
                .toList();
    }

    private void write(String name, InputStream content, OutputStream out) throws IOException {
        if (MACRO.matcher(name).matches()) {
            throw new RefusedMediumException("文件含有宏或者控件。请另存为不含宏的格式（docx、xlsx、pptx）后重新上传。");
        }
        note(name);
        var blank = BLANK.get(name);
        if (blank != null) {
            out.write(blank.getBytes(StandardCharsets.UTF_8));
        } else if (THUMBNAIL.matcher(name).matches()) {
            out.write(EmptyPicture.bytes());
        } else if (SETTINGS.matcher(name).matches()) {
            out.write(withoutTemplate(content));
        } else {
            copy(name, content, out);
        }
    }

    private void note(String name) {
        if (EMBEDDED.matcher(name).matches()) {
            left.merge(FoundKind.EMBEDDED, 1L, Long::sum);
        } else if (REVISIONS.matcher(name).matches()) {
            left.merge(FoundKind.REVISION, 1L, Long::sum);
        }
    }

    private void copy(String name, InputStream content, OutputStream out) throws IOException {
        if (!XML.matcher(name).matches()) {
            content.transferTo(out);
            return;
        }
        var marks = RevisionMarks.copying(content, out);
        if (COMMENTS.matcher(name).matches() && marks.comments() > 0) {
            left.merge(FoundKind.COMMENT, marks.comments(), Long::sum);
        }
        if (marks.revisions() > 0) {
            left.merge(FoundKind.REVISION, marks.revisions(), Long::sum);
        }
    }

    /// The template is mostly a path on the writer's own machine, and could be one from which Word would load code.
    private static byte[] withoutTemplate(InputStream content) throws IOException {
        var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        return TEMPLATE.matcher(text).replaceAll("Normal.dotm").getBytes(StandardCharsets.UTF_8);
    }
}

package org.creditportal.cms.media.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.RefusedMediumException;

/// Knows a file by what is in it, whatever it is called. Only between kinds of plain text the name decides.
final class TypeByContent {

    /// Apache Tika knows more containers and their contents than we could list ourselves.
    static final Detector DETECTOR = new CompositeDetector(
            List.of(new POIFSContainerDetector(), new DefaultZipContainerDetector(), MimeTypes.getDefaultMimeTypes()));

    private static final String ENCRYPTED = "文件有打开密码或者权限保护，无法检查。请取消保护，另存后重新上传。";
    private static final String MACROS = "文件含有宏。请另存为不含宏的格式（docx、xlsx、pptx）后重新上传。";

    /// What people try most, with the way out.
    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("application/x-tika-ooxml-protected", ENCRYPTED),
            Map.entry("application/x-tika-msoffice-drm-encrypted", ENCRYPTED),
            Map.entry("application/vnd.ms-word.document.macroenabled.12", MACROS),
            Map.entry("application/vnd.ms-word.template.macroenabled.12", MACROS),
            Map.entry("application/vnd.ms-excel.sheet.macroenabled.12", MACROS),
            Map.entry("application/vnd.ms-excel.template.macroenabled.12", MACROS),
            Map.entry("application/vnd.ms-powerpoint.presentation.macroenabled.12", MACROS),
            Map.entry("application/vnd.ms-powerpoint", "旧版演示文稿（ppt）不能上传。请另存为 pptx 或者 PDF 后重新上传。"),
            Map.entry("application/zip", "压缩包不能上传。请解压后逐个上传其中的文件。"),
            Map.entry("application/x-rar-compressed", "压缩包不能上传。请解压后逐个上传其中的文件。"),
            Map.entry("application/x-7z-compressed", "压缩包不能上传。请解压后逐个上传其中的文件。"),
            Map.entry("image/gif", "GIF 图片不能上传。请另存为 PNG 后重新上传。"),
            Map.entry("image/webp", "WebP 图片不能上传。请另存为 JPEG 或者 PNG 后重新上传。"),
            Map.entry("image/heic", "HEIC 图片不能上传。请另存为 JPEG 后重新上传。"),
            Map.entry("image/bmp", "BMP 图片不能上传。请另存为 PNG 后重新上传。"),
            Map.entry("image/tiff", "TIFF 图片不能上传。请另存为 JPEG 或者 PNG 后重新上传。"),
            Map.entry("image/svg+xml", "SVG 图片可能含有脚本，不能上传。请另存为 PNG 后重新上传。"),
            Map.entry("text/html", "网页不能上传。请把内容写进文章正文，或者另存为 PDF 后上传。"));

    private static final String OTHER =
            "不接受这种文件。可以上传：JPEG、PNG 图片，PDF，Word（doc、docx）、Excel（xls、xlsx）、PowerPoint（pptx）文档，以及纯文本（txt、csv）。";

    private TypeByContent() {}

    /// @param name as the file was called
    /// @throws RefusedMediumException if it is of no type that is kept
    static MediumType of(Path file, String name) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            var detected = DETECTOR.detect(in, new Metadata()).toString();
            return MediumType.ofMediaType(detected)
                    .map(type -> type == MediumType.TXT && isTable(name) ? MediumType.CSV : type)
                    .orElseThrow(() -> new RefusedMediumException(ADVICE.getOrDefault(detected, OTHER)));
        }
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}

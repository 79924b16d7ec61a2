package org.creditportal.cms.reportform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipFile;

/// Refuses an xlsx that would harm its reader: it inflates every file inside, trusting no size that the zip names.
final class SafeZip {

    private static final String TOO_MANY = "工作簿内部文件过多，不像是报送表。请新建工作簿，只复制报送表的内容后再上传。";
    private static final String TOO_LARGE = "工作簿解压后过大，为安全起见不予读取。请新建工作簿，只复制报送表的内容（不含图片和格式），必要时拆成几份再上传。";
    private static final String TWICE = "工作簿内部有重名文件，为安全起见不予读取。请用表格软件打开后另存为新的 .xlsx 再上传。";

    private SafeZip() {}

    static void check(Path file, FormLimits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.zipEntries()) {
                throw new RefusedFormException(TOO_MANY);
            }
            checkEntries(zip, limits, limits.inflatedBytes(Files.size(file)));
        }
    }

    private static void checkEntries(ZipFile zip, FormLimits limits, long inflatedBytes) throws IOException {
        var left = inflatedBytes;
        var names = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new RefusedFormException(TWICE);
            }
            try (var content = zip.getInputStream(entry)) {
                left -= check(content, Math.min(left, limits.entryBytes()));
            }
        }
    }

    /// Inflates all of it, and says how many bytes there were.
    private static long check(InputStream content, long most) throws IOException {
        var capped = new CappedInputStream(content, most, TOO_LARGE);
        var bytes = new BufferedInputStream(capped);
        if (SafeXml.looksLikeXml(bytes)) {
            SafeXml.check(bytes);
        }
        capped.transferTo(OutputStream.nullOutputStream());
        return capped.count();
    }
}

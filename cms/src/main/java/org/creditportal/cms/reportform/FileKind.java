package org.creditportal.cms.reportform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
    ZIP,
    OLE2,
    TEXT;

    private static final String ZIP_MAGIC = "504b";
    private static final String OLE2_MAGIC = "d0cf11e0";

    static FileKind of(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var magic = HexFormat.of().formatHex(bytes.readNBytes(4));
            if (magic.startsWith(ZIP_MAGIC)) {
                return ZIP;
            }
            return magic.equals(OLE2_MAGIC) ? OLE2 : TEXT;
        }
    }

    /// @throws RefusedFormException for the old Excel format, which is also that of an encrypted new one
    Container container() {
        return switch (this) {
            case ZIP -> Container.XLSX;
            case TEXT -> Container.CSV;
            case OLE2 ->
                throw new RefusedFormException(
                        "这是旧版 .xls 文件或设了密码的文件，无法读取。请用表格软件打开，取消密码，“另存为”选择“Excel 工作簿 (*.xlsx)”后再上传。");
        };
    }
}

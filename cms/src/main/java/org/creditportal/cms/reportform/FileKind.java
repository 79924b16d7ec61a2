package org.creditportal.cms.reportform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
    ZIP("504b.*"),
    OLE2("d0cf11e0.*"),
    PDF("25504446.*"),
    RICH_TEXT("7b5c7274.*"),
    RAR("52617221.*"),
    SEVEN_ZIP("377abcaf.*"),
    GZIP("1f8b.*"),
    MARKUP("(efbbbf)?3c.*"),
    TEXT(".*");

    private static final int MOST_BYTES = 4;

    private final String bytes;

    /// @param bytes a pattern of the first four in hexadecimal
    FileKind(String bytes) {
        this.bytes = bytes;
    }

    static FileKind of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = HexFormat.of().formatHex(in.readNBytes(MOST_BYTES));
            return Arrays.stream(values())
                    .filter(kind -> first.matches(kind.bytes))
                    .findFirst()
                    .orElse(TEXT);
        }
    }
}

package org.creditportal.cms.media.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.creditportal.cms.media.Found;

/// Cleans one file in a process of its own.
final class InSmallMemory {

    private InSmallMemory() {}

    public static void main(String[] arguments) throws IOException {
        var upload = Path.of(arguments[0]);
        var cleaned = CleanFile.clean(upload, upload.getFileName() + "", Path.of(arguments[1]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(cleaned.type() + " "
                        + cleaned.found().stream().map(Found::masked).toList());
    }
}

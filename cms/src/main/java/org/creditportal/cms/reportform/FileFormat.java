package org.creditportal.cms.reportform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Tells containers of forms from other formats by what is inside.
final class FileFormat {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /// Entries of an OLE2 directory lie at multiples of this and begin with their names, MS-CFB 2.6.1.
    private static final int DIRECTORY_ENTRY = 128;

    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_DOCUMENT = "WordDocument\0".getBytes(StandardCharsets.UTF_16LE);

    private FileFormat() {}

    /// @throws RefusedFormException for every other format, saying how to save it anew
    static Container container(Path file) throws IOException {
        return switch (FileKind.of(file)) {
            case ZIP -> {
                checkZip(file);
                yield Container.XLSX;
            }
            case TEXT -> Container.CSV;
            case OLE2 -> throw ofOle2(file).refusal();
            case PDF -> throw ForeignFormat.PDF.refusal();
            case RICH_TEXT -> throw ForeignFormat.DOCUMENT.refusal();
            case RAR, SEVEN_ZIP, GZIP -> throw ForeignFormat.ARCHIVE.refusal();
            case MARKUP -> throw ForeignFormat.WEB_PAGE.refusal();
        };
    }

    private static void checkZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var foreign = ofZip(zip);
            if (foreign.isPresent()) {
                throw foreign.get().refusal();
            }
        }
    }

    private static Optional<ForeignFormat> ofZip(ZipFile zip) throws IOException {
        if (mimeType(zip).startsWith(OPEN_DOCUMENT)) {
            return Optional.of(ForeignFormat.OPEN_DOCUMENT);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            return Optional.of(ForeignFormat.BINARY_WORKBOOK);
        }
        if (zip.getEntry("Index/Document.iwa") != null) {
            return Optional.of(ForeignFormat.NUMBERS);
        }
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(ForeignFormat.DOCUMENT);
        }
        return zip.getEntry("[Content_Types].xml") == null ? Optional.of(ForeignFormat.ARCHIVE) : Optional.empty();
    }

    private static String mimeType(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.US_ASCII);
        }
    }

    private static ForeignFormat ofOle2(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (var entry = bytes.readNBytes(DIRECTORY_ENTRY);
                    entry.length == DIRECTORY_ENTRY;
                    entry = bytes.readNBytes(DIRECTORY_ENTRY)) {
                if (begins(entry, ENCRYPTED_PACKAGE)) {
                    return ForeignFormat.ENCRYPTED_WORKBOOK;
                }
                if (begins(entry, WORD_DOCUMENT)) {
                    return ForeignFormat.DOCUMENT;
                }
            }
            return ForeignFormat.OLD_WORKBOOK;
        }
    }

    private static boolean begins(byte[] entry, byte[] name) {
        return Arrays.equals(entry, 0, name.length, name, 0, name.length);
    }
}

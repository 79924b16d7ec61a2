package org.creditportal.cms.media;

import java.util.Optional;
import java.util.stream.Stream;

/// What may be uploaded. No other type is kept.
public enum MediumType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final long MEGABYTE = 1L << 20;
    private static final long IMAGE_LIMIT = 10 * MEGABYTE;

    /// The most that any upload may have.
    public static final long LARGEST = 50 * MEGABYTE;

    private final String mediaType;
    private final String ending;

    MediumType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// Without parameters, for example `image/png`.
    public String mediaType() {
        return mediaType;
    }

    /// Of a file's name, without the dot.
    public String ending() {
        return ending;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    /// Whether a number in it can be masked here, without the program that made it.
    public boolean isMaskable() {
        return this == DOCX || this == XLSX || this == TXT || this == CSV;
    }

    /// In bytes.
    public long limit() {
        return isImage() ? IMAGE_LIMIT : LARGEST;
    }

    public static Optional<MediumType> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /// @param ending as files of the type have it, for example `png`
    public static Optional<MediumType> ofEnding(String ending) {
        return Stream.of(values()).filter(type -> type.ending.equals(ending)).findFirst();
    }
}

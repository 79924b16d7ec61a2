package org.creditportal.cms.media;

import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.cms.publication.FindingKind;

/// What a document may hold that has to be masked or justified: numbers of persons, and what its writers left in it.
public enum FoundKind {
    IDENTITY(FindingKind.IDENTITY),
    MOBILE(FindingKind.MOBILE),
    LANDLINE(FindingKind.LANDLINE),
    CARD(FindingKind.CARD),
    PASSPORT(FindingKind.PASSPORT),
    /// Names its writer.
    COMMENT("comment", "批注"),
    /// Names its writer, and keeps what was deleted.
    REVISION("revision", "修订痕迹"),
    /// Another file inside, which is read only if its type is known.
    EMBEDDED("embedded", "内嵌文件");

    private final String code;
    private final String label;

    FoundKind(FindingKind kind) {
        this(kind.code(), kind.label());
    }

    FoundKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// As the API and the store write it.
    public String code() {
        return code;
    }

    /// In Chinese, for people.
    public String label() {
        return label;
    }

    public static Optional<FoundKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public static FoundKind of(FindingKind kind) {
        return switch (kind) {
            case IDENTITY -> IDENTITY;
            case MOBILE -> MOBILE;
            case LANDLINE -> LANDLINE;
            case CARD -> CARD;
            case PASSPORT -> PASSPORT;
        };
    }
}

package org.creditportal.cms.media;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creditportal.cms.publication.Finding;

/// Something in a document that has to be masked or justified. The same number in several places is one.
///
/// @param masked the number as it would be masked; for other kinds the kind's label
/// @param excerpt the first place, with a few words around it, masked
public record Found(FoundKind kind, String masked, String excerpt) {

    public static Found of(Finding finding) {
        return new Found(FoundKind.of(finding.kind()), finding.masked(), finding.excerpt());
    }

    public static Found of(FoundKind kind, long count) {
        return new Found(kind, kind.label(), "文件中有" + kind.label() + "，共 " + count + " 处");
    }

    /// Names it in this document and in every later one that shows the same: a digest of what is shown anyway.
    public String key() {
        return UUID.nameUUIDFromBytes((kind.code() + " " + masked).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}

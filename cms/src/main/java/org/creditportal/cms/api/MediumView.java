package org.creditportal.cms.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.media.FoundKind;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.media.MediumFinding;
import org.creditportal.cms.media.MediumFinding.Justification;
import org.jspecify.annotations.Nullable;

/// A medium as its department sees it.
///
/// @param content where its bytes are
/// @param open how many findings have to be masked or justified before an article with it can be signed
/// @param acts what can be done to it now
record MediumView(
        UUID id,
        String name,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String hash,
        @Nullable String thumbnail,
        String department,
        UUID uploadedBy,
        Instant uploadedAt,
        String content,
        boolean used,
        long open,
        List<FindingView> findings,
        List<String> acts) {

    /// @param key names it in the acts
    /// @param maskable whether the act `masking` can be tried
    record FindingView(
            String key,
            String kind,
            String label,
            String excerpt,
            boolean maskable,
            boolean justifiable,
            @Nullable Justification justification) {}

    /// A page of them, newest first.
    ///
    /// @param next what to give as `after` for the next page, `null` on the last
    record MediaPage(List<MediumView> items, @Nullable UUID next) {}

    static MediumView of(Medium medium, List<MediumFinding> findings, boolean isUsed) {
        return new MediumView(
                medium.id(),
                medium.name(),
                medium.type().mediaType(),
                medium.size(),
                medium.width(),
                medium.height(),
                medium.hash(),
                medium.thumbnail(),
                medium.department().name(),
                medium.uploadedBy(),
                medium.uploadedAt(),
                MediaReadRoutes.PATH + "/" + medium.id() + "/content",
                isUsed,
                findings.stream().filter(MediumFinding::isOpen).count(),
                findings.stream().map(finding -> view(medium, finding)).toList(),
                acts(medium, findings));
    }

    /// What a change has to name: every decision about a finding is one version more.
    long version() {
        return 1 + findings.size() - open;
    }

    private static FindingView view(Medium medium, MediumFinding finding) {
        var found = finding.found();
        return new FindingView(
                found.key(),
                found.kind().code(),
                found.kind().label(),
                found.excerpt(),
                isMaskable(medium, finding),
                finding.isJustifiable(),
                finding.justification());
    }

    private static List<String> acts(Medium medium, List<MediumFinding> findings) {
        var open = findings.stream().filter(MediumFinding::isOpen).toList();
        var canMask = open.stream().anyMatch(finding -> isMaskable(medium, finding));
        var canJustify = open.stream().anyMatch(MediumFinding::isJustifiable);
        return Stream.of(canMask ? "masking" : "", canJustify ? "justification" : "")
                .filter(act -> !act.isEmpty())
                .toList();
    }

    private static boolean isMaskable(Medium medium, MediumFinding finding) {
        return medium.type().isMaskable() && isNumber(finding.found().kind());
    }

    private static boolean isNumber(FoundKind kind) {
        return switch (kind) {
            case IDENTITY, MOBILE, LANDLINE, CARD, PASSPORT -> true;
            case COMMENT, REVISION, EMBEDDED -> false;
        };
    }
}

package org.creditportal.cms.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Edition.Archived;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Returned;
import org.creditportal.cms.article.Edition.Signed;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.article.WithdrawalJson;
import org.creditportal.cms.vocabulary.article.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An edition as its department sees it, without what it says.
///
/// @param publishAt as signed, `null` if it is not
/// @param withdrawAt as signed, exclusive
/// @param visibleFrom when readers see it first, beside other editions and withdrawals
/// @param withdrawal how it was withdrawn, `null` if it was not
/// @param remark why it was returned
/// @param faults why it is held
record EditionView(
        UUID id,
        int number,
        String state,
        String title,
        @Nullable String changeNote,
        UUID draftedBy,
        UUID editedBy,
        @Nullable UUID signedBy,
        @Nullable String signedAt,
        @Nullable String publishAt,
        @Nullable String withdrawAt,
        @Nullable String visibleFrom,
        @Nullable String visibleUntil,
        @Nullable JsonNode withdrawal,
        @Nullable String remark,
        List<Fault> faults) {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static EditionView of(Article article, Edition edition, Instant at) {
        var signed = edition instanceof Signed one ? one : null;
        var window = Optional.ofNullable(article.showings().get(edition.id()))
                .map(showing -> showing.window())
                .filter(shown -> !shown.isEmpty());
        return new EditionView(
                edition.id(),
                edition.number(),
                article.stateAt(edition, at),
                edition.contents().title(),
                edition.contents().changeNote(),
                edition.manuscript().draftedBy(),
                edition.manuscript().editedBy(),
                signed == null ? null : signed.signature().by(),
                signed == null ? null : written(signed.signature().at()),
                signed == null ? null : written(signed.plan().from()),
                signed == null ? null : written(signed.plan().until()),
                window.map(shown -> written(shown.from())).orElse(null),
                window.map(shown -> written(shown.until())).orElse(null),
                edition instanceof Withdrawn withdrawn
                        ? WithdrawalJson.write(withdrawn.taking().withdrawal())
                        : null,
                remark(edition),
                edition instanceof Held held ? held.faults() : List.of());
    }

    /// RFC 3339, UTC, with milliseconds.
    static @Nullable String written(@Nullable Instant instant) {
        return instant == null ? null : INSTANT.format(instant);
    }

    private static @Nullable String remark(Edition edition) {
        return switch (edition) {
            case Returned returned -> returned.remark().text();
            case Withdrawn withdrawn -> withdrawn.taking().reason();
            case Draft draft -> null;
            case Submitted submitted -> null;
            case Effective effective -> null;
            case Superseded superseded -> null;
            case Held held -> null;
            case Archived archived -> null;
        };
    }
}

package org.creditportal.cms.store;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.ContentsJson;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Justification;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.article.PersonalNumbers;
import org.creditportal.cms.article.Showing;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row of `cms.article_edition`; the names are those of the statement's record set.
///
/// @param contents without citizens' numbers
/// @param sealed the contents with them, encrypted, in Base64; `null` where there are none
record EditionRow(
        UUID id,
        UUID article,
        int number,
        String state,
        JsonNode contents,
        @Nullable String sealed,
        UUID drafted_by,
        UUID edited_by,
        List<Justification> justifications,
        JsonNode course,
        @Nullable Instant visible_from,
        @Nullable Instant visible_until) {

    private static final JsonMapper JSON = new JsonMapper();

    static EditionRow of(UUID article, Edition edition, @Nullable Showing showing, IdentityVault vault) {
        var manuscript = edition.manuscript();
        var open = PersonalNumbers.withoutIdentities(manuscript.contents());
        return new EditionRow(
                edition.id(),
                article,
                edition.number(),
                edition instanceof Superseded ? "signed" : edition.state(),
                ContentsJson.write(open),
                open.equals(manuscript.contents()) ? null : seal(manuscript.contents(), vault),
                manuscript.draftedBy(),
                manuscript.editedBy(),
                manuscript.justifications(),
                EditionCourse.of(edition),
                showing == null ? null : showing.window().from(),
                showing == null ? null : showing.window().until());
    }

    private static String seal(Contents contents, IdentityVault vault) {
        return Base64.getEncoder()
                .encodeToString(vault.encrypt(ContentsJson.write(contents).toString()));
    }

    static Edition read(Columns row, ArticleKind kind, IdentityVault vault) {
        var manuscript = new Manuscript(
                row.id("edition"),
                row.number("number"),
                contents(row, kind, vault),
                row.id("drafted_by"),
                row.id("edited_by"),
                List.of(JSON.readValue(row.text("justifications"), Justification[].class)));
        return EditionCourse.read(row.text("state"), manuscript, JSON.readTree(row.text("course")));
    }

    private static Contents contents(Columns row, ArticleKind kind, IdentityVault vault) {
        var sealed = row.optional("sealed", byte[].class);
        var written = sealed == null ? row.text("contents") : vault.decrypt(sealed);
        return ContentsJson.read(kind, JSON.readTree(Objects.requireNonNull(written)));
    }
}

package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.publication.Addressed;
import org.creditportal.cms.publication.Addressed.Ended;
import org.creditportal.cms.publication.Addressed.Shown;
import org.creditportal.cms.publication.ArticlePublications;
import org.creditportal.cms.publication.EditionNote;
import org.creditportal.cms.publication.MediumUse;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Written by the role of departments, read by the role that reads what is published and nothing more.
@DisplayName("D1–D9: editions of articles in PostgreSQL")
class PostgresArticlePublicationsIT {

    private static final Instant FIRST = ArticleStore.FIRST;
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");
    private static final Slug SLUG = new Slug("shou-xin");
    private static final UUID ARTICLE = UUID.randomUUID();
    private static final ArticleStore STORE = new ArticleStore();

    private final ArticlePublications publications =
            new PostgresArticlePublications(STORE.all().cms());
    private final PublishedArticles published =
            new PostgresPublishedArticles(STORE.all().published());

    @AfterAll
    static void stop() {
        STORE.close();
    }

    @BeforeEach
    void empty() {
        STORE.empty();
    }

    @Test
    @DisplayName("an edition of every kind comes back as it was written")
    void keepsTheFieldsOfEveryKind() {
        for (var fields : ArticleSamples.ofEveryKind()) {
            var slug = fields.kind().code();
            var contents = STORE.publish(slug, fields, END);

            assertThat(at(new Slug(slug), FIRST))
                    .isEqualTo(new Shown(new PublishedArticle(
                            contents.id(),
                            contents.article(),
                            1,
                            1,
                            new Slug(slug),
                            "关于守信联合激励的通知",
                            "虚构摘要",
                            "<p>虚构正文</p>",
                            List.of(),
                            fields,
                            "市税务局",
                            "虚构市",
                            null,
                            FIRST,
                            new PublicationWindow(FIRST, END),
                            null)));
        }
    }

    @Test
    @DisplayName("an edition is published with its edges and its message")
    void publishesWithEdgesAndMessage() {
        var contents = STORE.publish(SLUG.value(), END);

        assertThat(STORE.all().edges()).containsExactly("2026-03-09 16:00:00", "2026-06-09 16:00:00");
        assertThat(STORE.all().messages()).containsExactly("article " + contents.id() + " 1 2026-03-09 16:00:00");
    }

    @Test
    @DisplayName("C1: it is visible from its first millisecond until before its end, and gone from then on")
    void isVisibleExactlyInsideItsWindow() {
        var id = STORE.publish(SLUG.value(), END).id();

        assertThat(at(SLUG, FIRST.minusMillis(1))).isNull();
        assertThat(at(SLUG, FIRST)).isInstanceOf(Shown.class);
        assertThat(at(SLUG, END.minusMillis(1))).isInstanceOf(Shown.class);
        assertThat(at(SLUG, END)).isInstanceOf(Ended.class).isEqualTo(ended(new Withdrawal.Gone()));
        assertThat(visible(id, FIRST.minusMillis(1))).isFalse();
        assertThat(visible(id, FIRST)).isTrue();
        assertThat(visible(id, END.minusMillis(1))).isTrue();
        assertThat(visible(id, END)).isFalse();
    }

    @Test
    @DisplayName("C1: no instant has two editions of an article, and none has no edition")
    void followsEditionByEdition() {
        var first =
                STORE.publish(ArticleSamples.edition(ARTICLE, 1, "shou-xin", new PageFields(), List.of()), FIRST, null);
        var second = ArticleSamples.edition(ARTICLE, 2, "shou-xin", new PageFields(), List.of());
        publications.end(first.id(), END, null).block();
        STORE.publish(second, END, null);

        assertThat(readable(END.minusMillis(1)).edition()).isEqualTo(1);
        assertThat(readable(END).edition()).isEqualTo(2);
        assertThat(readable(END).firstPublished()).isEqualTo(FIRST);
        assertThat(readable(END).changeNote()).isEqualTo("更正了联系方式");
        assertThat(visible(first.id(), END)).isFalse();
        assertThat(visible(second.id(), END.minusMillis(1))).isFalse();
        assertThat(history(END.minusMillis(1))).containsExactly(new EditionNote(1, FIRST, null));
        assertThat(history(END)).containsExactly(new EditionNote(2, END, "更正了联系方式"), new EditionNote(1, FIRST, null));
        assertThat(STORE.all().messages())
                .containsExactly(
                        "article " + first.id() + " 1 2026-03-09 16:00:00",
                        "article " + first.id() + " 2 2026-06-09 16:00:00",
                        "article " + second.id() + " 1 2026-06-09 16:00:00");
    }

    @Test
    @DisplayName("what never began is no edition: not at its address, not in the history, not the first")
    void forgetsWhatNeverBegan() {
        var first =
                STORE.publish(ArticleSamples.edition(ARTICLE, 1, "shou-xin", new PageFields(), List.of()), END, null);
        publications.end(first.id(), FIRST, null).block();
        STORE.publish(ArticleSamples.edition(ARTICLE, 2, "shou-xin", new PageFields(), List.of()), FIRST, null);

        assertThat(readable(END).edition()).isEqualTo(2);
        assertThat(readable(END).firstPublished()).isEqualTo(FIRST);
        assertThat(history(END)).extracting(EditionNote::number).containsExactly(2);
    }

    @Test
    @DisplayName("after its end an address answers what its withdrawal says, at once if it is withdrawn once more")
    void answersTheWithdrawal() {
        var id = STORE.publish(SLUG.value(), null).id();
        var retracted = new Withdrawal.Retracted("因数据有误撤回。");
        var moved = new Withdrawal.Moved(new Slug("xin-di-zhi"));

        publications.end(id, END, retracted).block();
        assertThat(at(SLUG, END.minusMillis(1))).isInstanceOf(Shown.class);
        assertThat(at(SLUG, END)).isEqualTo(ended(retracted));

        publications.end(id, END.plusSeconds(1), moved).block();
        assertThat(at(SLUG, END.plusSeconds(1))).isEqualTo(ended(moved));
        assertThat(at(SLUG, END.minusMillis(1))).isInstanceOf(Shown.class);
        assertThat(STORE.all().edges()).contains("2026-06-09 16:00:00", "2026-06-09 16:00:01");
    }

    @Test
    @DisplayName("an end cuts the window and forgets a planned withdrawal; a later one changes nothing")
    void endsSoonerButNeverLater() {
        var id = STORE.publish(SLUG.value(), END).id();
        publications.end(id, END, new Withdrawal.Vanished()).block();
        publications.end(id, FIRST.plusSeconds(5), null).block();
        publications.end(id, END, null).block();

        assertThat(at(SLUG, FIRST.plusSeconds(5))).isEqualTo(ended(new Withdrawal.Gone()));
        assertThat(at(SLUG, FIRST.plusSeconds(4))).isInstanceOf(Shown.class);
    }

    @Test
    void showsItsMediaAndNoOthers() {
        var with = STORE.publish(
                ArticleSamples.edition(ARTICLE, 1, "shou-xin", new PageFields(), List.of(ArticleSamples.MEDIUM)),
                FIRST,
                null);
        var without = STORE.publish("bie-de", null);

        assertThat(published.media(List.of(with.id())).collectList().block())
                .containsExactly(new MediumUse(
                        with.id(),
                        new PublishedMedium(ArticleSamples.MEDIUM, "店门.jpg", "image/jpeg", "aa", 100, 800, 600, "bb")));
        assertThat(published.media(List.of(without.id())).collectList().block()).isEmpty();
    }

    @Test
    @DisplayName("an edition whose picture is not kept is not published at all")
    void publishesNothingWithoutItsMedia() {
        var lacking = ArticleSamples.edition(ARTICLE, 1, "shou-xin", new PageFields(), List.of(UUID.randomUUID()));

        assertThatThrownBy(() -> STORE.publish(lacking, FIRST, null)).hasMessageContaining("media_use");
        assertThat(at(SLUG, FIRST)).isNull();
    }

    @Test
    @DisplayName("the index is told of an edition, and a purge leaves a tombstone")
    void isInTheInventory() {
        var id = STORE.publish(SLUG.value(), END).id();
        var records = new PostgresPublishedRecords(STORE.all().cms());
        var inventory = new PostgresPublishedInventory(STORE.all().cms());

        assertThat(Objects.requireNonNull(records.current(List.of(id)).blockFirst())
                        .id())
                .isEqualTo(id);
        assertThat(inventory.count().block()).isEqualTo(1);
        assertThat(inventory.page(null, 10).collectList().block())
                .extracting("id")
                .containsExactly(id);
        assertThat(Objects.requireNonNull(inventory.bucket(null, 10).block()).count())
                .isEqualTo(1);
        assertThat(inventory.digests(null, null).collectList().block())
                .extracting("id")
                .containsExactly(id);

        STORE.all().database().execute("delete from published.article");
        assertThat(STORE.all().database().query("select content from cms.purged"))
                .containsExactly("article");
    }

    private @Nullable Addressed at(Slug slug, Instant at) {
        return published.at(slug, at).block();
    }

    private PublishedArticle readable(Instant at) {
        return Objects.requireNonNull(at(SLUG, at)).article();
    }

    private Ended ended(Withdrawal withdrawal) {
        return new Ended(readable(END.plusSeconds(60)), withdrawal);
    }

    private boolean visible(UUID edition, Instant at) {
        return published
                .visible(List.of(edition), at)
                .hasElements()
                .blockOptional()
                .orElseThrow();
    }

    private List<EditionNote> history(Instant at) {
        return published.history(ARTICLE, at).collectList().blockOptional().orElseThrow();
    }
}

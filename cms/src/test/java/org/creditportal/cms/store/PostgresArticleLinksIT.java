package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.Reference;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/// Read by the role that reads what is published and nothing more.
@DisplayName("What articles are linked with")
class PostgresArticleLinksIT {

    private static final Instant FIRST = ArticleStore.FIRST;
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");
    private static final UUID ENTRY = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final UUID OTHER = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L);
    private static final ArticleStore STORE = new ArticleStore();

    private final ArticleLinks links = new PostgresArticleLinks(STORE.all().published());

    @AfterAll
    static void stop() {
        STORE.close();
    }

    @BeforeEach
    void empty() {
        STORE.empty();
    }

    @Test
    @DisplayName("C1: another article is named inside its own window only")
    void namesAnArticleInsideItsWindow() {
        var other = STORE.publish("bie-de", END);
        var named = List.of(other.article());

        assertThat(all(links.named(named, FIRST.minusMillis(1)))).isEmpty();
        assertThat(all(links.named(named, FIRST)))
                .containsExactly(new ArticleLink(
                        other.id(),
                        other.article(),
                        ArticleKind.PAGE,
                        new Slug("bie-de"),
                        "关于守信联合激励的通知",
                        "虚构摘要",
                        FIRST));
        assertThat(all(links.named(named, END.minusMillis(1)))).hasSize(1);
        assertThat(all(links.named(named, END))).isEmpty();
    }

    @Test
    @DisplayName("D5: a policy knows who forwards it, as long as that is visible")
    void knowsWhoForwards() {
        var original = STORE.publish("yuan-wen", ArticleSamples.policy(), null);
        var forwarding = STORE.publish("zhuan-fa", ArticleSamples.policy(original.article()), END);

        assertThat(all(links.forwarding(original.article(), END.minusMillis(1))))
                .extracting(ArticleLink::article)
                .containsExactly(forwarding.article());
        assertThat(all(links.forwarding(original.article(), END))).isEmpty();
        assertThat(all(links.forwarding(forwarding.article(), FIRST))).isEmpty();
    }

    @Test
    @DisplayName("D4: a list knows the guides of its repair, as long as they are visible")
    void knowsTheGuidesOfAList() {
        STORE.publish("xiu-fu", ArticleSamples.guide(ListKind.BLACK, ListKind.WATCH), END);
        STORE.publish("qi-ta", ArticleSamples.guide(ListKind.RED), null);

        assertThat(slugs(links.guides(ListKind.BLACK, FIRST))).containsExactly("xiu-fu");
        assertThat(slugs(links.guides(ListKind.WATCH, END.minusMillis(1)))).containsExactly("xiu-fu");
        assertThat(slugs(links.guides(ListKind.BLACK, END))).isEmpty();
    }

    @Test
    @DisplayName("Mechanism 11: an entry that is referred to is named inside its own window only")
    void namesAnEntryInsideItsWindow() {
        STORE.all().insert(ENTRY, FIRST, END, null);
        STORE.all().insert(OTHER, FIRST, null, null);
        var article = UUID.randomUUID();
        var named = "虚构澜石 · 严重失信主体";

        assertThat(all(links.entries(article, List.of(ENTRY, OTHER), END.minusMillis(1))))
                .extracting(Reference::title)
                .containsExactly(named, named);
        assertThat(all(links.entries(article, List.of(ENTRY, OTHER), END)))
                .containsExactly(
                        new Reference(article, OTHER, "虚构〔2026〕1号", named, FIRST),
                        new Reference(article, ENTRY, "虚构〔2026〕1号", null, END));
        assertThat(all(links.entries(article, List.of(ENTRY), FIRST.minusMillis(1))))
                .containsExactly(new Reference(article, ENTRY, "虚构〔2026〕1号", null, null));
    }

    private static List<String> slugs(Flux<ArticleLink> found) {
        return all(found.map(link -> link.slug().value()));
    }

    private static <T> List<T> all(Flux<T> found) {
        return found.collectList().blockOptional().orElseThrow();
    }
}

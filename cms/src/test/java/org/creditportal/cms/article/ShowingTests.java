package org.creditportal.cms.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.article.SampleArticle.HEAD;
import static org.creditportal.cms.article.SampleArticle.NOON;
import static org.creditportal.cms.article.SampleArticle.article;
import static org.creditportal.cms.article.SampleArticle.signed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Edition.Taking;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mechanisms 1, 2: which edition is seen when")
class ShowingTests {

    private static final Withdrawal.Retracted RETRACTED = new Withdrawal.Retracted("内容有误，已撤回。");

    @Test
    void endsTheFormerEditionInTheInstantInWhichTheNextBegins() {
        var article = article(signed(1, NOON, null), signed(2, NOON.plusSeconds(60), null));

        assertThat(showing(article, 1).window()).isEqualTo(new PublicationWindow(NOON, NOON.plusSeconds(60)));
        assertThat(showing(article, 2).window()).isEqualTo(new PublicationWindow(NOON.plusSeconds(60), null));
        assertThat(article.edition(1)).containsInstanceOf(Superseded.class);
        assertThat(article.stateAt(article.newest(), NOON)).isEqualTo("scheduled");
        assertThat(article.stateAt(article.editions().getFirst(), NOON)).isEqualTo("current");
    }

    @Test
    void neverShowsAnEditionThatANewerOneOvertakes() {
        var article = article(
                signed(1, NOON, null), signed(2, NOON.plusSeconds(60), null), signed(3, NOON.plusSeconds(30), null));

        assertThat(showing(article, 2).window().isEmpty()).isTrue();
        assertThat(showing(article, 1).window().until()).isEqualTo(NOON.plusSeconds(30));
    }

    @Test
    @DisplayName("what is held supersedes nothing: the former edition goes on")
    void goesOnWithTheFormerWhileTheNextIsHeld() {
        var next = signed(2, NOON.plusSeconds(60), null);
        var article = article(signed(1, NOON, null), next).with(next.held(List.of()));

        assertThat(showing(article, 1).window()).isEqualTo(new PublicationWindow(NOON, null));
        assertThat(showing(article, 2).window().isEmpty()).isTrue();
        assertThat(article.edition(1)).containsInstanceOf(Effective.class);
        assertThat(article.edition(2)).containsInstanceOf(Held.class);
    }

    @Test
    void withdrawsWhatIsSeenAndWhatIsToCome() {
        var article = article(signed(1, NOON, null), signed(2, NOON.plusSeconds(60), null))
                .withdrawn(taking(NOON.plusSeconds(10)));

        assertThat(showing(article, 1))
                .isEqualTo(new Showing(new PublicationWindow(NOON, NOON.plusSeconds(10)), RETRACTED));
        assertThat(showing(article, 2).window().isEmpty()).isTrue();
        assertThat(article.editions()).allMatch(Withdrawn.class::isInstance);
    }

    @Test
    void leavesWhatIsSupersededAloneWhenTheArticleIsWithdrawn() {
        var article = article(signed(1, NOON, null), signed(2, NOON.plusSeconds(60), null))
                .withdrawn(taking(NOON.plusSeconds(90)));

        assertThat(article.edition(1)).containsInstanceOf(Superseded.class);
        assertThat(showing(article, 1)).isEqualTo(new Showing(new PublicationWindow(NOON, NOON.plusSeconds(60)), null));
        assertThat(showing(article, 2).answer()).isEqualTo(RETRACTED);
    }

    @Test
    void answersWithTheWithdrawalUntilANewEditionBegins() {
        var withdrawn = article(signed(1, NOON, null)).withdrawn(taking(NOON.plusSeconds(10)));
        var article = withdrawn.with(signed(2, NOON.plusSeconds(60), null));

        assertThat(showing(article, 1))
                .isEqualTo(new Showing(new PublicationWindow(NOON, NOON.plusSeconds(10)), RETRACTED));
        assertThat(showing(article, 2).window().from()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void changesTheAnswerOfWhatIsWithdrawnAlready() {
        var end = NOON.plusSeconds(10);
        var article = article(signed(1, NOON, null)).withdrawn(taking(end));
        var moved = new Withdrawal.Moved(new Slug("another"));

        var again = article.withdrawn(new Taking(moved, article.lastEnd().orElseThrow(), HEAD, "虚构理由"));

        assertThat(showing(again, 1)).isEqualTo(new Showing(new PublicationWindow(NOON, end), moved));
    }

    @Property(tries = 500)
    void showsOneEditionAtMostAtAnyInstantAndLeavesNoGapBetweenTwo(@ForAll("articles") Article article) {
        var windows = article.showings().values().stream().map(Showing::window).toList();
        IntStream.range(0, 200).mapToObj(step -> NOON.plusMillis(step * 500L)).forEach(instant -> {
            assertThat(windows.stream().filter(window -> window.contains(instant)))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(isSeen(windows, instant)).as("at %s", instant).isEqualTo(shouldBeSeen(article, instant));
        });
    }

    private static boolean isSeen(List<PublicationWindow> windows, Instant instant) {
        return windows.stream().anyMatch(window -> window.contains(instant));
    }

    /// Said another way: the newest that has begun decides.
    private static boolean shouldBeSeen(Article article, Instant instant) {
        return article.editions().reversed().stream()
                .filter(EditionOrder::begins)
                .map(Edition.Signed.class::cast)
                .filter(edition -> edition.plan().hasBegun(instant) && !isNever(edition))
                .findFirst()
                .map(edition -> ownWindow(edition).contains(instant))
                .orElse(false);
    }

    private static boolean isNever(Edition.Signed edition) {
        return ownWindow(edition).isEmpty();
    }

    private static PublicationWindow ownWindow(Edition.Signed edition) {
        return edition instanceof Withdrawn withdrawn
                ? withdrawn.plan().endingNoLaterThan(withdrawn.taking().at())
                : edition.plan();
    }

    @Provide
    Arbitrary<Article> articles() {
        var second = Arbitraries.integers().between(0, 90);
        var edition = Combinators.combine(
                        second, second.injectNull(0.5), Arbitraries.integers().between(0, 3), second)
                .as(Plan::new);
        return edition.list().ofMinSize(1).ofMaxSize(5).map(ShowingTests::ofPlans);
    }

    private static Article ofPlans(List<Plan> plans) {
        var editions = new ArrayList<Edition>();
        for (var plan : plans) {
            editions.add(plan.edition(editions.size() + 1));
        }
        return SampleArticle.article(editions.toArray(Edition[]::new));
    }

    private record Plan(int from, @Nullable Integer until, int fate, int taken) {
        Edition edition(int number) {
            var end = until == null || until <= from ? null : NOON.plusSeconds(until);
            var signed = signed(number, NOON.plusSeconds(from), end);
            return switch (fate) {
                case 0 -> signed.held(List.of());
                case 1 ->
                    new Withdrawn(
                            signed.manuscript(), signed.signature(), signed.plan(), taking(NOON.plusSeconds(taken)));
                default -> signed;
            };
        }
    }

    private static Taking taking(Instant at) {
        return new Taking(RETRACTED, at, HEAD, "虚构理由");
    }

    private static Showing showing(Article article, int number) {
        return Objects.requireNonNull(
                article.showings().get(article.edition(number).orElseThrow().id()));
    }
}

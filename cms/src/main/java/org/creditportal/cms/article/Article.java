package org.creditportal.cms.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.article.Edition.Archived;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Signed;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Edition.Taking;
import org.creditportal.cms.article.Edition.Unsigned;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.article.Edition.Writable;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;

/// Something that a department writes for readers, with an address that stays, whatever its editions say.
///
/// @param version grows with every act
/// @param editions at least one, in order of number
public record Article(
        UUID id,
        Slug slug,
        ArticleKind kind,
        Department department,
        String region,
        long version,
        List<Edition> editions) {

    public Article {
        editions = EditionOrder.of(editions);
    }

    public Edition newest() {
        return editions.getLast();
    }

    /// The edition that is not signed yet, if there is one.
    public Optional<Unsigned> unsigned() {
        return newest() instanceof Unsigned unsigned ? Optional.of(unsigned) : Optional.empty();
    }

    /// The newest edition that was signed and neither held nor withdrawn.
    public Optional<Effective> effective() {
        return editions.stream()
                .filter(Effective.class::isInstance)
                .map(Effective.class::cast)
                .findFirst();
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    public int nextNumber() {
        return newest().number() + 1;
    }

    /// With this edition added, or in the place of its former state.
    public Article with(Edition edition) {
        var others = new ArrayList<>(editions);
        others.removeIf(other -> other.id().equals(edition.id()));
        others.add(edition);
        return new Article(id, slug, kind, department, region, version, others);
    }

    /// Without an edition; there must be another one.
    public Article without(Edition edition) {
        var others = new ArrayList<>(editions);
        others.remove(edition);
        return new Article(id, slug, kind, department, region, version, others);
    }

    /// How readers see each signed edition, by its id.
    public Map<UUID, Showing> showings() {
        return Showing.of(editions);
    }

    /// When readers see it for the last time, as far as is known; empty if there is no end, or nothing to end.
    public Optional<Instant> lastEnd() {
        var shown = showings().values().stream()
                .map(Showing::window)
                .filter(window -> !window.isEmpty())
                .findFirst();
        return shown.flatMap(window -> Optional.ofNullable(window.until()));
    }

    /// What an edition is at the instant: as [Edition#state()], but of a signed one `scheduled`, `current`
    /// or `over`.
    public String stateAt(Edition edition, Instant at) {
        var showing = showings().get(edition.id());
        if (showing == null || edition instanceof Held) {
            return edition.state();
        }
        var window = showing.window();
        if (window.isEmpty() || window.isOver(at)) {
            return edition instanceof Effective ? "over" : edition.state();
        }
        return window.hasBegun(at) ? "current" : "scheduled";
    }

    /// What can be done to it at the instant.
    public Set<ArticleAct> possibleActs(Instant at) {
        var acts = EnumSet.of(ArticleAct.PREVIEW_LINK);
        acts.addAll(
                switch (newest()) {
                    case Writable writable ->
                        Set.of(
                                ArticleAct.DRAFT,
                                ArticleAct.SUBMISSION,
                                ArticleAct.MASKING,
                                ArticleAct.JUSTIFICATION,
                                ArticleAct.DISCARD);
                    case Submitted submitted ->
                        Set.of(ArticleAct.SIGNATURE, ArticleAct.RETURN, ArticleAct.MASKING, ArticleAct.JUSTIFICATION);
                    case Signed signed -> Set.of(ArticleAct.DRAFT, ArticleAct.RESTORATION);
                    case Archived archived -> Set.of(ArticleAct.DRAFT, ArticleAct.RESTORATION);
                });
        if (editions.stream().anyMatch(EditionOrder::begins)) {
            acts.add(ArticleAct.WITHDRAWAL);
        }
        if (plannable(at).isPresent()) {
            acts.add(ArticleAct.PLAN);
        }
        return acts;
    }

    /// The edition whose beginning or end can be moved: one that is held, is to come, or is seen.
    public Optional<Signed> plannable(Instant at) {
        return editions.reversed().stream()
                .filter(Signed.class::isInstance)
                .map(Signed.class::cast)
                .filter(edition -> edition instanceof Held || EditionOrder.begins(edition))
                .findFirst()
                .filter(edition -> switch (edition) {
                    case Held held -> true;
                    case Effective effective -> !effective.plan().isOver(at);
                    case Superseded superseded -> false;
                    case Withdrawn withdrawn -> false;
                });
    }

    /// Taken from view: the newest edition, and an older one that would be seen longer than that.
    public Article withdrawn(Taking taking) {
        var showings = showings();
        return new Article(
                id,
                slug,
                kind,
                department,
                region,
                version,
                editions.stream()
                        .map(edition -> edition instanceof Signed signed
                                ? withdrawn(signed, taking, Objects.requireNonNull(showings.get(edition.id())))
                                : edition)
                        .toList());
    }

    private static Edition withdrawn(Signed edition, Taking taking, Showing showing) {
        return switch (edition) {
            case Effective(var manuscript, var signature, var plan) ->
                new Withdrawn(manuscript, signature, plan, taking);
            case Superseded(var manuscript, var signature, var plan, var by)
            when showing.isSeenAt(taking.at()) -> new Withdrawn(manuscript, signature, plan, taking);
            case Superseded superseded -> superseded;
            case Withdrawn(var manuscript, var signature, var plan, var former)
            when showing.isSeenAt(taking.at()) || former.at().equals(taking.at()) ->
                new Withdrawn(manuscript, signature, plan, taking);
            case Withdrawn withdrawn -> withdrawn;
            case Held held -> held;
        };
    }
}

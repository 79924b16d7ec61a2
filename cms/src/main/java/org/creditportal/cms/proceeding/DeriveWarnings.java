package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.WarningRules;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.listing.Warnings;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps the warning list: who is on watch in enough different fields comes on it, with a public warning, and leaves it
/// when that no longer holds (A18).
public final class DeriveWarnings implements Job {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int STEP = 20;
    private static final String GENERAL = "general";

    private final Cases cases;
    private final EntryPublications publications;
    private final Warnings warnings;
    private final EnterListing enterListing;
    private final EndListings endListings;

    public DeriveWarnings(
            Cases cases,
            EntryPublications publications,
            Warnings warnings,
            EnterListing enterListing,
            EndListings endListings) {
        this.cases = cases;
        this.publications = publications;
        this.warnings = warnings;
        this.enterListing = enterListing;
        this.endListings = endListings;
    }

    @Override
    public String name() {
        return "warnings";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Mono<Integer> step() {
        return Flux.fromIterable(RuleProfiles.all())
                .concatMap(
                        profile -> derive(profile.id(), profile.newest().lists().warning()))
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> derive(String profile, WarningRules rules) {
        var threshold = rules.threshold().value();
        var name = rules.name().value();
        return threshold == null || name == null
                ? Mono.just(0)
                : begin(profile, threshold, name).zipWith(end(profile, threshold), Integer::sum);
    }

    private Mono<Integer> begin(String profile, int threshold, String name) {
        return each(
                warnings.due(profile, threshold, STEP),
                watch -> publications.guard().flatMap(edge -> enter(watch, name, edge)));
    }

    private Mono<Integer> end(String profile, int threshold) {
        return each(
                warnings.over(profile, threshold, STEP),
                warning -> publications
                        .guard()
                        .flatMapMany(edge -> endListings.end(
                                List.of(new Ending(warning, new Exit.ByLaw(cases.today(), "不再符合警示条件"), edge)),
                                Occasion.EXIT,
                                null))
                        .then());
    }

    /// Each in a unit of work of its own, its subject locked; what is no longer in force by then is left.
    private Mono<Integer> each(Flux<UUID> found, Function<ActiveEntry, Mono<Void>> what) {
        return found.concatMap(id -> cases.unitOfWork()
                        .inOne(active(id)
                                .flatMap(entry -> cases.subjects()
                                        .lock(List.of(entry.subjectId()))
                                        .then(active(id)))
                                .flatMap(entry -> what.apply(entry).thenReturn(1))
                                .defaultIfEmpty(0)))
                .reduce(0, Integer::sum);
    }

    private Mono<ActiveEntry> active(UUID id) {
        return cases.entries().active(List.of(id)).next();
    }

    private Mono<Void> enter(ActiveEntry watch, String name, Instant edge) {
        var warning = warning(watch.record(), name, LocalDate.ofInstant(edge, CHINA));
        var window = warning.ground().validity().window().beginningNoEarlierThan(edge);
        return enterListing.enter(warning, null, Map.of(warning.id(), window), edge);
    }

    private static EntryRecord warning(EntryRecord watch, String name, LocalDate today) {
        var ground = new ListingGround(
                name,
                GENERAL,
                "在多个领域被列入重点关注名单",
                null,
                new LegalBasis(Objects.requireNonNull(watch.ground().basis()).text()),
                today,
                new ValidityPeriod(today, null));
        return new EntryRecord(
                UuidCreator.getTimeOrderedEpoch(),
                null,
                0,
                watch.subjectId(),
                watch.subject(),
                ListKind.WARNING,
                watch.department(),
                watch.region(),
                watch.profile(),
                watch.profileVersion(),
                ground,
                null,
                watch.recordedBy());
    }
}

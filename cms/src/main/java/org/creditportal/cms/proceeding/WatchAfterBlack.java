package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.listing.Standing;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Puts who leaves black on watch at the same instant, where the rules say so and it was not listed by mistake (A17).
public final class WatchAfterBlack {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// The former lister sets the term; where it says nothing, a year. No source names one.
    private static final int USUAL_MONTHS = 12;

    private final Catalogue catalogue;
    private final ListEntries entries;
    private final EnterListing enterListing;

    public WatchAfterBlack(Catalogue catalogue, ListEntries entries, EnterListing enterListing) {
        this.catalogue = catalogue;
        this.entries = entries;
        this.enterListing = enterListing;
    }

    /// Whether who leaves black so goes on watch.
    static boolean follows(ActiveEntry black, Exit exit) {
        var record = black.record();
        return black.list() == ListKind.BLACK && Rules.of(record).goesOnWatch(exit.cause(), record.subject());
    }

    /// @param by who ended the black listing, `null` where nobody had to
    /// @param until last day on watch, `null` for the usual term
    /// @throws Refusal.NotPossibleNow if that day is over
    Mono<Void> follow(ActiveEntry black, Exit exit, @Nullable UUID by, Instant edge, @Nullable LocalDate until) {
        if (!follows(black, exit)) {
            return Mono.empty();
        }
        var record = black.record();
        return entries.standing(List.of(record.subjectId()), ListKind.WATCH, record.department())
                .filter(standing -> standing.field().equals(record.ground().field()))
                .map(Standing::validity)
                .collectList()
                .flatMap(watches -> Mono.justOrEmpty(free(validity(edge, until), watches)))
                .flatMap(validity -> type(record).map(type -> watched(record, type, exit, validity)))
                .flatMap(watch -> enterListing.enter(watch, by, windows(watch, edge), edge));
    }

    private static ValidityPeriod validity(Instant edge, @Nullable LocalDate until) {
        var firstDay = LocalDate.ofInstant(edge, CHINA);
        if (until != null && until.isBefore(firstDay)) {
            throw new Refusal.NotPossibleNow("转入重点关注名单的，watchUntil 不能早于 " + firstDay + "。");
        }
        return new ValidityPeriod(
                firstDay, until == null ? firstDay.plusMonths(USUAL_MONTHS).minusDays(1) : until);
    }

    /// The days before the subject is on watch anyhow, by the same department in the same field; empty if it is.
    private static Optional<ValidityPeriod> free(ValidityPeriod wanted, List<ValidityPeriod> watches) {
        var next = watches.stream()
                .filter(wanted::overlaps)
                .map(ValidityPeriod::firstDay)
                .min(Comparator.naturalOrder());
        return next.isEmpty()
                ? Optional.of(wanted)
                : next.filter(wanted.firstDay()::isBefore)
                        .map(first -> new ValidityPeriod(wanted.firstDay(), first.minusDays(1)));
    }

    private Mono<ListType> type(EntryRecord record) {
        return catalogue
                .types(ListKind.WATCH)
                .filter(type -> type.field().equals(record.ground().field()))
                .next()
                .switchIfEmpty(catalogue.types(ListKind.WATCH).next());
    }

    private static Map<UUID, PublicationWindow> windows(EntryRecord watch, Instant edge) {
        return Map.of(watch.id(), watch.ground().validity().window().beginningNoEarlierThan(edge));
    }

    private static EntryRecord watched(EntryRecord black, ListType type, Exit exit, ValidityPeriod validity) {
        var ground = new ListingGround(
                type.name(),
                black.ground().field(),
                "退出严重失信主体名单后转入重点关注",
                null,
                new LegalBasis(ExitWording.number(black)),
                exit.occasion(),
                validity);
        return new EntryRecord(
                UuidCreator.getTimeOrderedEpoch(),
                null,
                0,
                black.subjectId(),
                black.subject(),
                ListKind.WATCH,
                black.department(),
                black.region(),
                black.profile(),
                black.profileVersion(),
                ground,
                null,
                black.recordedBy());
    }
}

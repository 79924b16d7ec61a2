package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.profile.Publicity;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Puts one decided entry on its list, in the unit of work of the act that decides it: recorded, signed, masked,
/// published inside its window and announced, or kept back where it may not be public (C5, A16).
public final class EnterListing {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ListEntries entries;
    private final EntryPublications publications;
    private final Catalogue catalogue;
    private final Announce announce;
    private final Deliveries deliveries;
    private final ReportUpward reportUpward;

    public EnterListing(
            ListEntries entries,
            EntryPublications publications,
            Catalogue catalogue,
            Announce announce,
            Deliveries deliveries,
            ReportUpward reportUpward) {
        this.entries = entries;
        this.publications = publications;
        this.catalogue = catalogue;
        this.announce = announce;
        this.deliveries = deliveries;
        this.reportUpward = reportUpward;
    }

    /// @param by who signs, `null` where it follows from another act
    /// @param windows when the entry is seen; empty if its validity is over
    Mono<Void> enter(EntryRecord entry, @Nullable UUID by, Map<UUID, PublicationWindow> windows, Instant edge) {
        var id = List.of(entry.id());
        var recorded = entries.record(List.of(entry)).then(entries.sign(id, by));
        if (windows.isEmpty()) {
            return recorded.then(entries.neverSeen(id));
        }
        return mayBePublic(entry)
                .flatMap(mayBe -> mayBe
                        ? recorded.then(publish(entry, by, windows, edge))
                        : recorded.then(entries.announce(id, null, false)));
    }

    /// What the profile leaves to the catalogue is as the catalogue says; trivial dishonesty is not public (R2).
    private Mono<Boolean> mayBePublic(EntryRecord entry) {
        var rules = Rules.of(entry);
        if (!isPublicInPrinciple(rules, entry)) {
            return Mono.just(false);
        }
        return switch (publicity(rules, entry.list())) {
            case PUBLIC -> Mono.just(true);
            case NEVER -> Mono.just(false);
            case SELECTIVE -> catalogue.isPublic(entry.list(), entry.ground().typeName());
        };
    }

    private static boolean isPublicInPrinciple(RuleVersion rules, EntryRecord entry) {
        var decision = entry.decision();
        var degree = decision == null ? null : decision.degree();
        var terms = degree == null ? null : rules.degrees().get(degree);
        return entry.list() != ListKind.BLACK
                || terms == null
                || terms.publicInPrinciple().value();
    }

    private static Publicity publicity(RuleVersion rules, ListKind list) {
        return switch (list) {
            case RED -> rules.lists().red().publicity().value();
            case BLACK -> rules.lists().black().publicity().value();
            case WATCH -> rules.lists().watch().publicity().value();
            case WARNING -> Publicity.PUBLIC;
        };
    }

    /// As [#enter], told of by an announcement that is made already, with its deliveries.
    Mono<Void> enterToldBy(UUID notice, EntryRecord entry, @Nullable UUID by, Map<UUID, PublicationWindow> windows) {
        var id = List.of(entry.id());
        var recorded = entries.record(List.of(entry)).then(entries.sign(id, by));
        return windows.isEmpty()
                ? recorded.then(entries.neverSeen(id))
                : recorded.then(publish(entry, windows))
                        .then(announce.refer(notice, id))
                        .then(entries.announce(id, notice, true));
    }

    private Mono<Void> publish(
            EntryRecord entry, @Nullable UUID by, Map<UUID, PublicationWindow> windows, Instant edge) {
        return publish(entry, windows)
                .then(Mono.defer(() -> announce.publish(
                        told(entry, by), windows.values().iterator().next())))
                .flatMap(notice -> entries.announce(List.of(entry.id()), notice, true)
                        .then(deliveries.plan(planned(entry, notice, edge)))
                        .then(reportUpward.report(entry, notice, edge)));
    }

    private Mono<Void> publish(EntryRecord entry, Map<UUID, PublicationWindow> windows) {
        return catalogue
                .typesShowingIdentity(entry.list())
                .collectList()
                .map(types -> new MaskEntry(types).mask(entry))
                .flatMap(masked -> publications.prepare(List.of(masked)))
                .then(publications.publish(windows));
    }

    /// Every publication is due on its channels on the day on which it begins.
    private static PlannedDeliveries planned(EntryRecord entry, UUID notice, Instant edge) {
        return new PlannedDeliveries(
                notice,
                entry.department(),
                ListingChannels.of(Rules.of(entry), entry.list(), entry.subject()),
                LocalDate.ofInstant(edge, CHINA),
                edge);
    }

    private static Told told(EntryRecord entry, @Nullable UUID by) {
        var validity = entry.ground().validity();
        var lastDay = validity.lastDay();
        return new Told(
                entry.list() == ListKind.WARNING ? Occasion.WARNING : Occasion.LISTING,
                entry.profile(),
                entry.department(),
                entry.region(),
                Map.of(
                        "list", entry.ground().typeName(),
                        "department", entry.department().name(),
                        "number", ExitWording.number(entry),
                        "basis", ExitWording.number(entry),
                        "count", "1",
                        "day", Wording.day(validity.firstDay()),
                        "from", Wording.day(validity.firstDay()),
                        "until", lastDay == null ? "长期" : "至" + Wording.day(lastDay)),
                List.of(entry.id()),
                null,
                by);
    }
}

package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.ExitDays;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Ends listings in the unit of work of the act that ends them: their windows are cut off, an announcement is made for
/// the channels on which they were announced, and it is on record how they left (B1–B5).
public final class EndListings {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ListEntries entries;
    private final EntryPublications publications;
    private final Announce announce;
    private final Deliveries deliveries;
    private final CalendarYears years;
    private final AuditTrail audit;

    public EndListings(
            ListEntries entries,
            EntryPublications publications,
            Announce announce,
            Deliveries deliveries,
            CalendarYears years,
            AuditTrail audit) {
        this.entries = entries;
        this.publications = publications;
        this.announce = announce;
        this.deliveries = deliveries;
        this.years = years;
        this.audit = audit;
    }

    /// @param occasion what is announced of it
    /// @param by account that ends them, `null` where nobody has to
    /// @throws org.creditportal.cms.catalogue.MissingYearException naming the year of the deadline
    /// @return the announcements that were made
    Flux<UUID> end(Collection<Ending> endings, Occasion occasion, @Nullable UUID by) {
        if (endings.isEmpty()) {
            return Flux.empty();
        }
        var batches = endings.stream().collect(Collectors.groupingBy(EndedTogether::of));
        return years.calendar()
                .flatMapMany(calendar -> Flux.fromIterable(batches.entrySet())
                        .concatMap(batch -> end(batch.getKey(), batch.getValue(), occasion, by, calendar)));
    }

    private Mono<UUID> end(
            EndedTogether batch,
            List<Ending> endings,
            Occasion occasion,
            @Nullable UUID by,
            WorkingDayCalendar calendar) {
        var ids = endings.stream().map(ending -> ending.entry().id()).toList();
        var exit = endings.getFirst().exit();
        var acts = ids.stream().map(id -> ended(id, batch, by)).toList();
        var cutOff = publications
                .end(ids.stream().collect(Collectors.toMap(id -> id, id -> batch.at())))
                .then(audit.record(acts));
        return batch.isPublic()
                ? cutOff.then(announced(batch, endings, ids, occasion, by, calendar))
                        .flatMap(told ->
                                entries.exit(ids, exit, batch.at(), by, told).thenReturn(told))
                : cutOff.then(entries.exit(ids, exit, batch.at(), by, null)).then(Mono.empty());
    }

    private Mono<UUID> announced(
            EndedTogether batch,
            List<Ending> endings,
            List<UUID> ids,
            Occasion occasion,
            @Nullable UUID by,
            WorkingDayCalendar calendar) {
        var rules = Rules.of(endings.getFirst().entry().record());
        var deadline = rules.exitAnnouncementDeadline(new ExitDays(batch.occasion(), batch.day()), calendar);
        var told = new Told(
                occasion,
                batch.profile(),
                batch.department(),
                batch.region(),
                ExitWording.values(batch, endings),
                ids,
                null,
                by);
        return announce.publish(told, term(rules, occasion, batch))
                .flatMap(notice -> channels(batch, endings, rules)
                        .flatMap(channels -> deliveries.plan(
                                new PlannedDeliveries(notice, batch.department(), channels, deadline, batch.at())))
                        .thenReturn(notice));
    }

    /// Where the listing was announced; where that is not on record, where it should have been.
    private Mono<List<Channel>> channels(EndedTogether batch, List<Ending> endings, RuleVersion rules) {
        var told = batch.announcement();
        return (told == null ? Flux.<Channel>empty() : deliveries.channelsOf(List.of(told)))
                .collectList()
                .filter(channels -> !channels.isEmpty())
                .defaultIfEmpty(ListingChannels.of(rules, batch.list(), registries(endings)));
    }

    private static Set<Registry> registries(List<Ending> endings) {
        return endings.stream()
                .map(ending -> Registry.of(ending.entry().record().subject()))
                .collect(Collectors.toSet());
    }

    private static PublicationWindow term(RuleVersion rules, Occasion occasion, EndedTogether batch) {
        var days = occasion == Occasion.REPAIR
                ? rules.exit().repairNoticeDays().value()
                : rules.exit().exitNoticeDays().value();
        return new PublicationWindow(batch.at(), endOf(batch.day().plusDays(days)));
    }

    private static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    /// That it ended, beside the act by which it did: that may have been done to another entry, or by nobody.
    private static AuditRecord ended(UUID id, EndedTogether batch, @Nullable UUID by) {
        return new AuditRecord(
                by,
                "end",
                "entry",
                id,
                Map.of("until", batch.at(), "cause", batch.cause().code()));
    }
}

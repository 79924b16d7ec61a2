package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.catalogue.profile.Need;
import org.creditportal.cms.catalogue.profile.PublicNoticeRule;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.CandidateRecord;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.NoticeTerm;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The responsible head asks the public whether somebody objects to a recognition (公示, A9).
public final class NoticeCandidate {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Cases cases;
    private final EntryPublications publications;
    private final Announce announce;
    private final Deliveries deliveries;
    private final CalendarYears years;

    public NoticeCandidate(
            Cases cases,
            EntryPublications publications,
            Announce announce,
            Deliveries deliveries,
            CalendarYears years) {
        this.cases = cases;
        this.publications = publications;
        this.announce = announce;
        this.deliveries = deliveries;
        this.years = years;
    }

    /// @param workingDays how long, `null` for as long as the rules ask
    /// @throws Refusal if the rules know no such notice, or ask for a longer one
    /// @throws org.creditportal.cms.catalogue.MissingYearException naming a year whose working days are not known
    public Mono<ListEntry> notice(UUID id, Account head, @Nullable Integer workingDays) {
        return cases.onProposal(id, Act.NOTICE, head, proposal -> {
            var rule = Rules.inForce(proposal.record().profile(), cases.today()).noticeFor(proposal.list());
            var days = term(rule, workingDays);
            return years.calendar()
                    .zipWith(publications.guard())
                    .flatMap(both -> publish(proposal, head, both.getT2(), lastDay(both.getT1(), both.getT2(), days)));
        });
    }

    private static int term(PublicNoticeRule rule, @Nullable Integer asked) {
        if (rule.need().value() == Need.NONE) {
            Rules.demand(new Ruling.Forbidden(rule.need().by(), "该名单没有认定前的公示"));
        }
        var least = rule.atLeast().value();
        if (asked == null && least == null) {
            throw new Refusal.NotPossibleNow("这套规则没有规定公示期，请在 workingDays 中写明公示几个工作日。");
        }
        if (asked != null && least != null && asked < least) {
            Rules.demand(new Ruling.Forbidden(rule.atLeast().by(), "公示期不得少于 " + least + " 个工作日"));
        }
        return asked == null ? Objects.requireNonNull(least) : asked;
    }

    private static LocalDate lastDay(WorkingDayCalendar calendar, Instant from, int days) {
        return calendar.plus(LocalDate.ofInstant(from, CHINA), days);
    }

    private Mono<Map<String, ?>> publish(Proposal proposal, Account head, Instant from, LocalDate lastDay) {
        var candidate = proposal.record();
        var firstDay = LocalDate.ofInstant(from, CHINA);
        var window = new PublicationWindow(
                from, lastDay.plusDays(1).atStartOfDay(CHINA).toInstant());
        return announce.publish(told(candidate, head, firstDay, lastDay), window)
                .flatMap(notice -> cases.candidates()
                        .notice(candidate.id(), new NoticeTerm(firstDay, lastDay, notice))
                        .then(deliveries.plan(deliveries(candidate, notice, from, firstDay)))
                        .thenReturn(Map.of("announcement", notice.toString(), "until", lastDay.toString())));
    }

    private PlannedDeliveries deliveries(CandidateRecord candidate, UUID notice, Instant from, LocalDate firstDay) {
        var rules = Rules.inForce(candidate.profile(), cases.today());
        var channels = rules.noticeFor(candidate.list()).channels().value();
        return new PlannedDeliveries(
                notice,
                candidate.department(),
                channels.isEmpty() ? ListingChannels.of(rules, candidate.list(), candidate.subject()) : channels,
                firstDay,
                from);
    }

    private static Told told(CandidateRecord candidate, Account head, LocalDate firstDay, LocalDate lastDay) {
        return new Told(
                Occasion.NOTICE,
                candidate.profile(),
                candidate.department(),
                candidate.region(),
                Map.of(
                        "list", candidate.typeName(),
                        "department", candidate.department().name(),
                        "name", name(candidate),
                        "whom", whom(candidate),
                        "basis", masked(candidate, candidate.basis().text()),
                        "reason", masked(candidate, candidate.reason()),
                        "from", Wording.day(firstDay),
                        "until", Wording.day(lastDay)),
                List.of(),
                null,
                head.id());
    }

    private static String name(CandidateRecord candidate) {
        return switch (candidate.subject()) {
            case Organisation organisation -> organisation.name();
            case NaturalPerson person -> Masking.name(person.name()).value();
        };
    }

    /// A title is found by search, and no person may be.
    private static String whom(CandidateRecord candidate) {
        return switch (candidate.subject()) {
            case Organisation organisation -> organisation.name();
            case NaturalPerson person -> "1名自然人";
        };
    }

    private static String masked(CandidateRecord candidate, String text) {
        return switch (candidate.subject()) {
            case Organisation organisation -> Masking.text(text).value();
            case NaturalPerson person -> Masking.textAbout(person.name(), text).value();
        };
    }
}

package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.catalogue.profile.Reporting;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.PlannedDeliveries;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.vocabulary.Department;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Plans the reports to the platforms of city, province and nation, each within its term, where the rules name one
/// (G1).
public final class ReportUpward {

    private final Deliveries deliveries;
    private final CalendarYears years;

    public ReportUpward(Deliveries deliveries, CalendarYears years) {
        this.deliveries = deliveries;
        this.years = years;
    }

    Mono<Void> report(EntryRecord entry, UUID notice, Instant edge) {
        return report(Rules.of(entry), entry.department(), entry.ground().decidedOn(), notice, edge);
    }

    Mono<Void> report(RuleVersion rules, Department department, LocalDate recognisedOn, UUID notice, Instant edge) {
        return years.calendar()
                .flatMapMany(calendar -> Flux.fromStream(Arrays.stream(Reporting.Level.values())
                        .flatMap(level -> due(rules, level, recognisedOn, calendar)
                                .map(deadline -> planned(level, department, notice, deadline, edge)))))
                .concatMap(deliveries::plan)
                .then();
    }

    private static Stream<LocalDate> due(
            RuleVersion rules, Reporting.Level level, LocalDate recognisedOn, WorkingDayCalendar calendar) {
        return rules.reportingDeadline(level, recognisedOn, calendar).stream();
    }

    private static PlannedDeliveries planned(
            Reporting.Level level, Department department, UUID notice, LocalDate deadline, Instant edge) {
        return new PlannedDeliveries(notice, department, List.of(channel(level)), deadline, edge);
    }

    /// Where is reported to.
    public static List<Channel> channels() {
        return Arrays.stream(Reporting.Level.values())
                .map(ReportUpward::channel)
                .toList();
    }

    private static Channel channel(Reporting.Level level) {
        return new Channel(Channel.Kind.UPPER_SITE, name(level));
    }

    private static String name(Reporting.Level level) {
        return switch (level) {
            case CITY -> "市级信用平台（报送）";
            case PROVINCE -> "省级信用平台（报送）";
            case NATION -> "国家信用平台（报送）";
        };
    }
}

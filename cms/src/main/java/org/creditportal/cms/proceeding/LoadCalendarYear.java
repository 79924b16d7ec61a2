package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYear;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.KnownYear;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// An administrator adds what was arranged for a year, or a further version of a year that was changed (R3).
public final class LoadCalendarYear {

    private final UnitOfWork unitOfWork;
    private final CalendarYears years;
    private final AuditTrail audit;

    public LoadCalendarYear(UnitOfWork unitOfWork, CalendarYears years, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.years = years;
        this.audit = audit;
    }

    /// What is on record already is left as it is.
    ///
    /// @param replaces the version that a changed year takes the place of, `null` for a year that is not known
    /// @throws Refusal if the account may not, or another version is in force than is thought
    public Mono<KnownYear> load(Account account, CalendarYear year, @Nullable Integer replaces) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有管理员可以载入工作日安排。");
        }
        return unitOfWork.inOne(years.newest(year.year())
                .filter(known -> known.arrangement().equals(year))
                .switchIfEmpty(Mono.defer(() -> add(account, year, replaces))));
    }

    private Mono<KnownYear> add(Account account, CalendarYear year, @Nullable Integer replaces) {
        return years.newest(year.year())
                .map(KnownYear::version)
                .defaultIfEmpty(0)
                .doOnNext(newest -> expect(year.year(), newest, replaces))
                .flatMap(newest -> years.add(year, newest + 1)
                        .filter(added -> added)
                        .switchIfEmpty(Mono.error(LoadCalendarYear::overtaken))
                        .then(audit.record(List.of(entry(account, year, newest + 1)))))
                .then(years.newest(year.year()));
    }

    private static void expect(int year, int newest, @Nullable Integer replaces) {
        if (newest == 0 && replaces != null) {
            throw new Refusal.NotPossibleNow(year + " 年尚无安排，没有可以修订的版本；去掉参数 replaces 即可载入。");
        }
        if (newest > 0 && !Objects.equals(replaces, newest)) {
            throw new Refusal.NotPossibleNow(
                    year + " 年已有第 " + newest + " 版安排，已算出的期限不变。确要以新的安排修订今后的推算，请加参数 replaces=" + newest + "。");
        }
    }

    private static Refusal overtaken() {
        return new Refusal.NotPossibleNow("同一年的安排刚刚由另一请求载入；请先查看 GET /cms/v1/calendar。");
    }

    /// A year has no id; its number is one.
    private static AuditRecord entry(Account account, CalendarYear year, int version) {
        var after = Map.of("year", year.year(), "version", version, "workingDays", year.workingDays());
        return new AuditRecord(account.id(), "load", "calendar", new UUID(0, year.year()), after);
    }
}

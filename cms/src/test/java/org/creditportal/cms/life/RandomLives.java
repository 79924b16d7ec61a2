package org.creditportal.cms.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.proceeding.Life;
import org.creditportal.cms.proceeding.RecordCandidate.Proposed;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Leads many lives, day by day, several at once, of few subjects.
final class RandomLives {

    private static final List<ListKind> LISTS = List.of(ListKind.RED, ListKind.BLACK, ListKind.WATCH);

    private static final int AT_ONCE = 8;
    private static final int LIVES_OF_A_SUBJECT = 4;
    private static final int MOST_ACTS = 7;
    private static final int PERSONS = 1000;

    /// Some rules hold in the first of these times only, others in the second.
    private static final List<LocalDate> FIRST = List.of(LocalDate.of(2022, 3, 1), LocalDate.of(2023, 6, 20));

    private static final List<LocalDate> SECOND = List.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 11, 10));

    private final Life life;
    private final Town town;
    private final Random random;
    private final Chronicle chronicle = new Chronicle();
    private final List<Account> people;
    private final Map<ListKind, Collection<ListType>> types;
    private final List<RandomLife> lives = new ArrayList<>();
    private int subjects;

    RandomLives(Life life, Catalogue catalogue, Town town, long seed) {
        this.life = life;
        this.town = town;
        this.random = new Random(seed);
        this.people = town.people();
        this.types = Flux.fromIterable(LISTS)
                .concatMap(list -> catalogue.types(list).take(list == ListKind.WATCH ? 4 : 2))
                .collectMultimap(ListType::list)
                .blockOptional()
                .orElseThrow();
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /// @param days on which acts are done, an even number
    void live(int number, int days) throws InterruptedException {
        for (var day = 0; day < days; day++) {
            town.isOn(date(day, days));
            var acting =
                    new ArrayList<>(lives.stream().filter(RandomLife::isOpen).toList());
            var born = beBorn(number * (day + 1) / days - number * day / days);
            lives.addAll(born);
            acting.addAll(born);
            act(acting);
            check(acting);
            town.passGuard();
            settle(acting);
        }
    }

    private static LocalDate date(int day, int days) {
        var half = days / 2;
        var time = day < half ? FIRST : SECOND;
        var length = ChronoUnit.DAYS.between(time.getFirst(), time.getLast());
        return time.getFirst().plusDays(length * (day % half) / half);
    }

    private List<RandomLife> beBorn(int number) {
        var subjects = IntStream.range(0, Math.max(1, number / LIVES_OF_A_SUBJECT))
                .mapToObj(one -> subject())
                .toList();
        return IntStream.range(0, number).mapToObj(one -> life(subjects)).toList();
    }

    /// The jobs run while departments act.
    private void act(List<RandomLife> acting) {
        var jobs = work("expiry-notices").then(work("warnings"));
        Flux.fromIterable(acting)
                .flatMap(one -> one.act(1 + random.nextInt(MOST_ACTS)), AT_ONCE)
                .then()
                .and(jobs)
                .block();
    }

    private void check(List<RandomLife> acting) {
        Flux.fromIterable(acting).flatMap(RandomLife::check, AT_ONCE).then().block();
    }

    private void settle(List<RandomLife> acting) {
        Flux.just("expiry-notices", "warnings", "purges", "audit-seals")
                .concatMap(this::work)
                .then()
                .block();
        var purged = Set.copyOf(Town.DATABASE.query("select id from cms.purged where content = 'entry'"));
        acting.forEach(one -> one.leaveNoTrace(purged));
        for (var invariant : Invariant.values()) {
            invariant
                    .offenders()
                    .forEach(offender -> chronicle.fault(town.today() + " " + invariant + ": " + offender));
        }
    }

    private Mono<Void> work(String job) {
        return town.work(job).onErrorResume(failure -> {
            chronicle.fault("the job " + job + " failed: " + failure);
            return Mono.empty();
        });
    }

    private RandomLife life(List<Subject> subjects) {
        var acts = new RandomActs(new Random(random.nextLong()), people);
        var proposed = new Proposed(
                acts.any(subjects),
                acts.any(List.copyOf(Objects.requireNonNull(types.get(acts.any(LISTS))))),
                "虚构市",
                acts.any(RuleProfiles.ids()),
                "虚构事由",
                null,
                new LegalBasis("虚构依据〔2022〕" + random.nextInt(1000) + "号"),
                null);
        return new RandomLife(life, acts, proposed, chronicle, town::today);
    }

    private Subject subject() {
        var number = ++subjects;
        return number % 4 == 0
                ? new NaturalPerson(
                        "甄虚构",
                        IdentityNumber.parse(Codes.citizen(number / 4 % PERSONS))
                                .orElseThrow())
                : new Organisation(
                        "虚构企业" + number,
                        UnifiedSocialCreditCode.parse(Codes.organisation(number))
                                .orElseThrow(),
                        null,
                        null);
    }
}

package org.creditportal.cms.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.life.Attempt.Wish;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.ValidityPeriod;

/// Thinks of acts: mostly such as lead on, by who may, and now and then any act by anybody.
record RandomActs(Random random, List<Account> people) {

    private static final List<Act> ACTS = List.of(Act.values());

    Attempt next(Model model, LocalDate today) {
        var act = oneIn(8) ? any(ACTS) : leadingOn(List.copyOf(model.possible(today)));
        return new Attempt(act, who(model, act), wish(today));
    }

    /// Who can be signed mostly is; few are withdrawn.
    private Act leadingOn(List<Act> possible) {
        if (possible.isEmpty() || oneIn(25)) {
            return Act.WITHDRAWAL;
        }
        var others = possible.stream().filter(act -> act != Act.WITHDRAWAL).toList();
        return possible.contains(Act.SIGNATURE) && !oneIn(4) ? Act.SIGNATURE : any(others);
    }

    /// Who records never signs, and of heads there is one: mostly a clerk.
    Account recorder() {
        var clerks = people.stream().filter(one -> one.role() == Role.CLERK).toList();
        return any(oneIn(10) ? people : clerks);
    }

    private Account who(Model model, Act act) {
        var recordedBy = model.facts().recordedBy();
        var role = act == Act.DECISION || act == Act.PRIOR_NOTICE ? Role.CLERK : Role.HEAD;
        return oneIn(8)
                ? any(people)
                : people.stream()
                        .filter(one -> one.role() == role)
                        .filter(one -> one.department().equals(recordedBy.department()))
                        .findFirst()
                        .orElseThrow();
    }

    private Wish wish(LocalDate today) {
        return new Wish(
                oneIn(10) ? today.plusDays(1) : today.minusDays(random.nextInt(5)),
                oneIn(3) ? null : 3 + random.nextInt(22),
                oneIn(4),
                decision(today),
                exit(today.minusDays(random.nextInt(3))),
                oneIn(2) ? null : today.plusDays(random.nextInt(200) - 20L),
                oneIn(3) ? null : today.plusDays(random.nextInt(400) - 100L));
    }

    private Decision decision(LocalDate today) {
        var part = oneIn(6) ? null : "虚构内容";
        var first = oneIn(3) ? today.plusDays(random.nextInt(60) - 20L) : today;
        return new Decision(
                "虚构决定〔2022〕" + random.nextInt(1000) + "号",
                today,
                new ValidityPeriod(first, oneIn(6) ? null : first.plusDays(random.nextInt(300))),
                part,
                part,
                part,
                oneIn(4) ? any(Arrays.asList(Degree.values())) : null,
                oneIn(6) ? Boolean.valueOf(random.nextBoolean()) : null,
                null);
    }

    private Exit exit(LocalDate on) {
        return switch (random.nextInt(6)) {
            case 0 -> new Exit.Repair(on, "虚构修复〔2022〕2号");
            case 1 -> new Exit.Revocation(on, "虚构差错");
            case 2 -> new Exit.StandardChange(on, "虚构标准");
            case 3 -> new Exit.OwnRequest(on, "虚构申请");
            case 4 -> new Exit.Misuse(on, "虚构滥用");
            default -> new Exit.ByLaw(on, "虚构规定");
        };
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }
}

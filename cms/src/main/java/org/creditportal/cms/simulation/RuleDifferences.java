package org.creditportal.cms.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.creditportal.cms.catalogue.profile.DegreeTerms;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.catalogue.profile.Exits;
import org.creditportal.cms.catalogue.profile.ListRules;
import org.creditportal.cms.catalogue.profile.Provision;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.simulation.Difference.Side;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// Compares what two profiles say of the entries on one list: whether they are public, how long at most, how they end,
/// and what follows.
final class RuleDifferences {

    private final RuleVersion now;
    private final RuleVersion then;
    private final List<Difference> found = new ArrayList<>();

    private RuleDifferences(RuleVersion now, RuleVersion then) {
        this.now = now;
        this.then = then;
    }

    /// @param degree of the entries; `null`: unknown, so the terms of all degrees are compared
    static List<Difference> between(RuleVersion now, RuleVersion then, ListKind list, @Nullable Degree degree) {
        var differences = new RuleDifferences(now, then);
        switch (list) {
            case RED -> differences.list(now.lists().red(), then.lists().red());
            case BLACK -> differences.black(degree);
            case WATCH -> differences.list(now.lists().watch(), then.lists().watch());
            case WARNING -> differences.warning();
        }
        differences.reporting();
        return List.copyOf(differences.found);
    }

    private void black(@Nullable Degree degree) {
        list(now.lists().black(), then.lists().black());
        Arrays.stream(Degree.values())
                .filter(each -> degree == null || each == degree)
                .forEach(this::maximumTerm);
        compare(
                "watchAfterBlack",
                "退出后转入重点关注名单",
                now.transitions().watchAfterBlack(),
                then.transitions().watchAfterBlack());
    }

    private void list(ListRules before, ListRules after) {
        compare("publicity", "公开方式", before.publicity(), after.publicity());
        for (var cause : ExitCause.values()) {
            exit(cause, before.exits(), after.exits());
        }
        var announced = now.exit().announcement();
        var announcedThen = then.exit().announcement();
        compare("exitAnnouncement.from", "退出公告期限的起算", announced.from(), announcedThen.from());
        compare("exitAnnouncement.within", "退出公告期限（工作日）", announced.within(), announcedThen.within());
    }

    private void warning() {
        compare(
                "warning.threshold",
                "转入警示名单的领域数",
                now.lists().warning().threshold(),
                then.lists().warning().threshold());
    }

    private void reporting() {
        compare(
                "reporting.city",
                "报送市级平台的期限（工作日）",
                now.reporting().city(),
                then.reporting().city());
        compare(
                "reporting.province",
                "报送省级平台的期限（工作日）",
                now.reporting().province(),
                then.reporting().province());
        compare(
                "reporting.nation",
                "报送国家平台的期限（工作日）",
                now.reporting().nation(),
                then.reporting().nation());
    }

    private void exit(ExitCause cause, Exits before, Exits after) {
        var was = exit(cause, before);
        var is = exit(cause, after);
        add("exits." + code(cause), "可以以“" + cause.label() + "”退出", was, is);
    }

    private static Side exit(ExitCause cause, Exits exits) {
        var allowed = exits.allowed().get(cause);
        return allowed == null ? new Side(false, exits.others()) : new Side(true, allowed);
    }

    private void maximumTerm(Degree degree) {
        add("maximumTerm." + degree.code(), "“" + degree.label() + "”的最长期限", term(now, degree), term(then, degree));
    }

    /// Where a profile has no term of a degree, the department sets how long a listing is valid.
    private static Side term(RuleVersion version, Degree degree) {
        var terms = version.degrees().get(degree);
        return terms == null
                ? new Side(null, version.lists().black().validityByDepartment().by())
                : longest(terms);
    }

    private static Side longest(DegreeTerms terms) {
        var maximum = terms.maximum();
        return new Side(maximum.value() == null ? null : maximum.value().toString(), maximum.by());
    }

    private void compare(String rule, String label, Provision<?> before, Provision<?> after) {
        add(rule, label, side(before), side(after));
    }

    private void add(String rule, String label, Side before, Side after) {
        if (!Objects.equals(before.value(), after.value())) {
            found.add(new Difference(rule, label, before, after));
        }
    }

    private static Side side(Provision<?> provision) {
        Object value = provision.value();
        return new Side(value instanceof Enum<?> word ? code(word) : value, provision.by());
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

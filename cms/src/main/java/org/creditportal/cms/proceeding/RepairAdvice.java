package org.creditportal.cms.proceeding;

import org.creditportal.cms.catalogue.profile.Basis;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// Whether, how and by when a listing can be repaired (A15, D4): as its decision says, else as its rules say.
///
/// @param repairable `null` where there is nothing to repair
record RepairAdvice(@Nullable Boolean repairable, @Nullable String text) {

    private static final RepairAdvice NONE = new RepairAdvice(null, null);

    static RepairAdvice of(EntryRecord entry) {
        var decision = entry.decision();
        if (decision != null && decision.repairable() != null) {
            return new RepairAdvice(decision.repairable(), decision.repair());
        }
        return entry.list() == ListKind.BLACK ? byRules(entry, Rules.of(entry)) : NONE;
    }

    private static RepairAdvice byRules(EntryRecord entry, RuleVersion rules) {
        var named = rules.allows(ListKind.BLACK, ExitCause.REPAIR);
        var ruling = named instanceof Ruling.Allowed ? named : rules.allows(ListKind.BLACK, ExitCause.BY_LAW);
        return switch (ruling) {
            case Ruling.Allowed allowed ->
                new RepairAdvice(
                        true,
                        "可以向" + entry.department().name() + "申请信用修复" + earliest(entry, rules)
                                + "，提交已纠正失信行为、履行义务的材料；获准后即退出名单、终止公示。" + source(allowed.by()));
            case Ruling.Forbidden forbidden -> new RepairAdvice(false, forbidden.wording());
        };
    }

    /// Where dishonesty of its degree is public for a while at least (R2).
    private static String earliest(EntryRecord entry, RuleVersion rules) {
        var decision = entry.decision();
        var terms = decision == null || decision.degree() == null
                ? null
                : rules.degrees().get(decision.degree());
        var least = terms == null ? null : terms.minimum().value();
        return least == null ? "" : "（自 " + entry.ground().decidedOn().plus(least) + " 起）";
    }

    private static String source(Basis by) {
        return switch (by) {
            case Basis.Clause clause -> "依据：" + clause.clause() + "。";
            case Basis.Unverified unverified -> "";
        };
    }
}

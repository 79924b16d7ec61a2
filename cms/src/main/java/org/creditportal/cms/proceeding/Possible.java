package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.stream.Collectors;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;

/// Says which acts an entry allows now.
public final class Possible {

    private Possible() {}

    /// @throws Refusal.NotPossibleNow naming the acts that are possible, if this one is not
    public static void check(ListEntry entry, Act act, Instant at) {
        var possible = entry.possibleActs(at);
        if (!possible.contains(act)) {
            var names = possible.stream().map(Act::code).sorted().collect(Collectors.joining("、"));
            throw new Refusal.NotPossibleNow("当前状态为 " + entry.stateAt(at) + "，不能 " + act.code() + "；现在可以："
                    + (names.isEmpty() ? "无" : names) + "。");
        }
    }
}

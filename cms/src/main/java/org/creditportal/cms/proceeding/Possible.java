package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.stream.Collectors;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.Candidate;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Listing;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Proposal;

/// Says which acts an entry allows now.
public final class Possible {

    private Possible() {}

    /// @throws Refusal.NotPossibleNow naming the acts that are possible, if this one is not, and what it waits for
    public static void check(ListEntry entry, Act act, Instant at) {
        var possible = entry.possibleActs(at);
        if (!possible.contains(act)) {
            var names = possible.stream().map(Act::code).sorted().collect(Collectors.joining("、"));
            throw new Refusal.NotPossibleNow("当前状态为 " + entry.stateAt(at) + "，不能 " + act.code() + "；现在可以："
                    + (names.isEmpty() ? "无" : names) + "。" + (act == Act.SIGNATURE ? missing(entry, at) : ""));
        }
    }

    /// What a signature waits for.
    private static String missing(ListEntry entry, Instant at) {
        return switch (entry) {
            case Listing listing -> "";
            case Proposal proposal -> proposal.isObjectedTo() ? "异议尚未核实。" : missing(proposal, at);
        };
    }

    private static String missing(Proposal proposal, Instant at) {
        return switch (proposal) {
            case Candidate candidate -> "决定书尚未起草。";
            case NoticedCandidate noticed -> missing(noticed, at);
        };
    }

    private static String missing(NoticedCandidate noticed, Instant at) {
        return noticed.term().isOver(at) ? "决定书尚未起草。" : "公示期到 " + noticed.term().lastDay() + " 为止，期满后才能签署。";
    }
}

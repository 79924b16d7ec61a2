package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.cms.listing.Candidate;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Listing;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Objection;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.publication.Masking;
import org.creditportal.templates.workbench.Facts.Fact;
import org.jspecify.annotations.Nullable;

/// What is on record of an entry, in words; numbers of citizens masked, as they leave cms everywhere else (H1).
final class EntryFacts {

    private final Visit visit;
    private final List<Fact> facts = new ArrayList<>();

    private EntryFacts(Visit visit) {
        this.visit = visit;
    }

    static List<Fact> of(Visit visit, EntryPage.Answer entry) {
        var told = new EntryFacts(visit);
        told.facts.add(Fact.code(visit.say("fact.code"), entry.code()));
        told.add("profile", Looks.profile(entry.profile()));
        told.add("region", entry.region());
        told.add("notice-until", entry.noticeUntil());
        told.add("decision-number", entry.decisionNumber());
        told.add("decided-on", entry.decidedOn());
        told.add("valid-from", entry.validFrom());
        told.add(
                "valid-until",
                entry.validFrom() != null && entry.validUntil() == null
                        ? visit.say("entry.for-good")
                        : entry.validUntil());
        told.add("visible-from", entry.visibleFrom() == null ? null : ChinaTime.second(entry.visibleFrom()));
        told.add("visible-until", entry.visibleUntil() == null ? null : ChinaTime.end(entry.visibleUntil()));
        told.add("exit-cause", entry.exitCause() == null ? null : visit.say("cause." + entry.exitCause()));
        if (entry.announcement() != null) {
            told.facts.add(Fact.link(
                    visit.say("fact.announcement"),
                    visit.say("fact.announcement.open"),
                    "/workbench/announcements/" + entry.announcement()));
        }
        return told.facts;
    }

    /// Why, and what the head is asked to sign.
    static List<Fact> ground(Visit visit, ListEntry entry) {
        var told = new EntryFacts(visit);
        switch (entry) {
            case Listing listing -> told.listing(listing);
            case Candidate candidate -> told.proposal(candidate, candidate.priorNoticeOn());
            case NoticedCandidate noticed -> {
                told.proposal(noticed, noticed.priorNoticeOn());
                told.objection(noticed.objection());
            }
        }
        return told.facts;
    }

    private void listing(Listing listing) {
        var ground = listing.record().ground();
        masked("reason", ground.reason());
        masked("outcome", ground.outcome());
        add("basis", ground.basis().text());
        decision(listing.record().decision());
    }

    private void proposal(Proposal proposal, @Nullable Object priorNoticeOn) {
        var record = proposal.record();
        masked("reason", record.reason());
        masked("outcome", record.outcome());
        add("basis", record.basis().text());
        add("prior-notice-on", priorNoticeOn);
        var draft = proposal.draft();
        decision(draft == null ? null : draft.decision());
    }

    private void objection(@Nullable Objection objection) {
        if (objection != null) {
            add("objected-on", objection.on());
            masked("objection", objection.text());
            masked("finding", objection.finding());
        }
    }

    private void decision(@Nullable Decision decision) {
        if (decision != null) {
            masked("measures", decision.measures());
            masked("removal", decision.removal());
            masked("remedies", decision.remedies());
            var degree = decision.degree();
            add("degree", degree == null ? null : visit.say("degree." + degree.code()));
            var repairable = decision.repairable();
            add(
                    "repairable",
                    repairable == null ? null : visit.say("choice.repairable." + (repairable ? "yes" : "no")));
            masked("repair", decision.repair());
        }
    }

    private void masked(String name, @Nullable String text) {
        add(name, text == null ? null : Masking.text(text).value());
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            facts.add(Fact.of(visit.say("fact." + name), value.toString()));
        }
    }
}

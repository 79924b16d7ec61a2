package org.creditportal.cms.proceeding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.Refusal;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.Standing;
import org.creditportal.cms.reportform.BadRow;
import org.creditportal.cms.reportform.FormRow;
import org.creditportal.cms.reportform.GoodRow;
import org.creditportal.cms.reportform.Problem;

/// Parts the rows of one form into new ones, repeated ones and refused ones, in the order of the form.
final class RowSieve {

    private final Map<UUID, List<Standing>> standing = new HashMap<>();
    private final Set<UUID> onBlack;
    private final List<EntryRecord> recorded = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int duplicates;

    /// @param standing decisions on record on the form's list, by its department
    /// @param onBlack subjects that must not enter this list
    RowSieve(Collection<Standing> standing, Collection<UUID> onBlack) {
        standing.forEach(this::keepInMind);
        this.onBlack = new HashSet<>(onBlack);
    }

    void refuse(BadRow row) {
        refusals.add(new Refusal(new FormRow(row.number(), row.cells(), Set.of()), row.problems()));
    }

    /// @param entry what the row would be recorded as
    void sift(GoodRow row, EntryRecord entry) {
        var before = standing.getOrDefault(entry.subjectId(), List.of());
        if (before.stream().anyMatch(decision -> decision.isSameDecision(entry.ground()))) {
            duplicates++;
        } else if (before.stream().anyMatch(decision -> decision.overlaps(entry.ground()))) {
            refuse(row, row.problem(Advice.validityColumn(entry.list()), Advice.OVERLAP));
        } else if (onBlack.contains(entry.subjectId())) {
            refuse(row, row.problem(Advice.CODE_COLUMN, Advice.ON_BLACK));
        } else {
            recorded.add(entry);
            keepInMind(asStanding(entry));
        }
    }

    List<EntryRecord> recorded() {
        return recorded;
    }

    /// In order of row.
    List<Refusal> refusals() {
        return refusals.stream()
                .sorted(Comparator.comparingInt(refusal -> refusal.row().number()))
                .toList();
    }

    Counts counts() {
        return new Counts(recorded.size(), refusals.size(), duplicates);
    }

    private void refuse(GoodRow row, Problem problem) {
        refusals.add(new Refusal(new FormRow(row.number(), row.cells(), Set.of()), List.of(problem)));
    }

    private void keepInMind(Standing decision) {
        standing.computeIfAbsent(decision.subjectId(), id -> new ArrayList<>()).add(decision);
    }

    private static Standing asStanding(EntryRecord entry) {
        var ground = entry.ground();
        return new Standing(entry.subjectId(), ground.field(), ground.basis(), ground.decidedOn(), ground.validity());
    }
}

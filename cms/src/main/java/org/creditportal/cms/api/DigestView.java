package org.creditportal.cms.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.deadline.Digest;

/// A digest as accounts read it.
///
/// @param soonUntil the last of the working days that `soon` looks ahead
record DigestView(LocalDate day, LocalDate soonUntil, List<OfDepartment> departments) {

    static DigestView of(Digest digest) {
        return new DigestView(
                digest.day(),
                digest.soonUntil(),
                digest.departments().stream().map(OfDepartment::of).toList());
    }

    record OfDepartment(String department, Part overdue, Part today, Part soon) {

        static OfDepartment of(Digest.OfDepartment of) {
            return new OfDepartment(of.department(), Part.of(of.overdue()), Part.of(of.today()), Part.of(of.soon()));
        }
    }

    /// @param items the first hundred of `count`
    record Part(long count, List<Item> items) {

        static Part of(Digest.Part part) {
            var items = part.items().stream()
                    .map(piece -> new Item(piece.work(), piece.id(), piece.what(), piece.deadline()))
                    .toList();
            return new Part(part.count(), items);
        }
    }

    record Item(String work, UUID id, String what, LocalDate deadline) {}
}

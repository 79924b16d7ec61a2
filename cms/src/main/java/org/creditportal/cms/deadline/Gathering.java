package org.creditportal.cms.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.cms.deadline.Digest.OfDepartment;
import org.creditportal.cms.deadline.Digest.Part;

/// Counts pieces as they come, and keeps the first of each part: memory does not grow with the work that was left.
final class Gathering {

    /// Of each part of each department.
    private static final int KEPT = 100;

    private final LocalDate day;
    private final Map<String, Map<Urgency, Heap>> departments = new TreeMap<>();

    Gathering(LocalDate day) {
        this.day = day;
    }

    void add(DuePiece piece) {
        departments
                .computeIfAbsent(piece.department().name(), name -> new EnumMap<>(Urgency.class))
                .computeIfAbsent(Urgency.of(piece.deadline(), day), urgency -> new Heap())
                .add(piece);
    }

    List<OfDepartment> departments() {
        return departments.entrySet().stream()
                .map(entry -> new OfDepartment(
                        entry.getKey(),
                        part(entry.getValue(), Urgency.OVERDUE),
                        part(entry.getValue(), Urgency.TODAY),
                        part(entry.getValue(), Urgency.SOON)))
                .toList();
    }

    private static Part part(Map<Urgency, Heap> heaps, Urgency urgency) {
        var heap = heaps.get(urgency);
        return heap == null ? new Part(0, List.of()) : new Part(heap.count, List.copyOf(heap.first));
    }

    private enum Urgency {
        OVERDUE,
        TODAY,
        SOON;

        static Urgency of(LocalDate deadline, LocalDate day) {
            return deadline.isBefore(day) ? OVERDUE : deadline.equals(day) ? TODAY : SOON;
        }
    }

    private static final class Heap {
        private final List<DuePiece> first = new ArrayList<>();
        private long count;

        void add(DuePiece piece) {
            count++;
            if (first.size() < KEPT) {
                first.add(piece);
            }
        }
    }
}

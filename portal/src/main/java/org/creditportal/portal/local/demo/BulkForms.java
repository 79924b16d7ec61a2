package org.creditportal.portal.local.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.portal.local.demo.DemonstrationForms.Letter;

/// Any number of fictional entries for measurements, in forms as large as departments may hand in. A few departments
/// and
/// types have most of them: the second half as many as the first, the third a third.
public final class BulkForms {

    /// Large, for every release takes two seconds besides its rows; still below 20 MB.
    private static final int MOST_ROWS = 50_000;

    private BulkForms() {}

    /// The forms that make this number together with those of the demonstration; none if it is enough already.
    public static List<BulkForm> besideDemonstration(int entries) {
        var there = Recognition.all().stream().mapToInt(Recognition::rows).sum();
        return of(Math.max(0, entries - there));
    }

    /// The forms of as many entries, first ones of all letters before second ones. Those of fewer are the same, but for
    /// the last one of each letter, which may be shorter.
    static List<BulkForm> of(int entries) {
        var letters = letters();
        var counts = parts(entries, letters);
        return IntStream.range(0, letters.size())
                .boxed()
                .flatMap(place -> forms(letters.get(place), counts.get(place)))
                .sorted(Comparator.comparingInt(BulkForm::first))
                .toList();
    }

    private static Stream<BulkForm> forms(BulkRows source, int count) {
        return IntStream.iterate(0, first -> first < count, first -> first + MOST_ROWS)
                .mapToObj(first -> new BulkForm(source, first, Math.min(MOST_ROWS, count - first)));
    }

    /// Parts a whole by weight, with nothing left over.
    private static List<Integer> parts(int whole, List<BulkRows> letters) {
        var weight = letters.stream().mapToDouble(BulkForms::weight).sum();
        var parts = new ArrayList<Integer>();
        var upTo = 0.0;
        for (var letter : letters) {
            var begin = Math.round(whole * upTo / weight);
            upTo += weight(letter);
            parts.add((int) (Math.round(whole * upTo / weight) - begin));
        }
        return parts;
    }

    private static double weight(BulkRows rows) {
        return rows.mix().upTo().getLast();
    }

    private static List<BulkRows> letters() {
        var mixes = mixes();
        return IntStream.range(0, mixes.size())
                .mapToObj(place -> new BulkRows(
                        mixes.get(place).letter(), place, mixes.get(place).recognitions(), partner(mixes, place)))
                .toList();
    }

    /// The letters with what they are about, heaviest first.
    private static List<Mix> mixes() {
        var ranked = Recognition.all().stream()
                .sorted(Comparator.comparingInt(Recognition::rows).reversed())
                .toList();
        return ranked.stream().collect(Collectors.groupingBy(BulkForms::letter)).entrySet().stream()
                .map(entry -> new Mix(
                        entry.getKey(),
                        Weighted.of(entry.getValue(), recognition -> 1.0 / (1 + ranked.indexOf(recognition)))))
                .sorted(Comparator.comparingDouble(Mix::weight).reversed())
                .toList();
    }

    private static Letter letter(Recognition recognition) {
        return new Letter(recognition.list(), recognition.department());
    }

    /// The heaviest letter of the same colour and another department; watch goes with black.
    private static int partner(List<Mix> mixes, int place) {
        var own = mixes.get(place).letter();
        return IntStream.range(0, mixes.size())
                .filter(other -> mixes.get(other).letter().list().equals(own.isRed() ? "red" : "black"))
                .filter(other -> !mixes.get(other).letter().department().equals(own.department()))
                .findFirst()
                .orElse(place);
    }

    private record Mix(Letter letter, Weighted<Recognition> recognitions) {

        private double weight() {
            return recognitions.upTo().getLast();
        }
    }
}

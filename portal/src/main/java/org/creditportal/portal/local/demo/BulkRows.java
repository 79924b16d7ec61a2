package org.creditportal.portal.local.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The rows that one department hands in for one list, however many: each follows from its place alone.
///
/// @param place of the letter among all, from 0
/// @param mix what is recognised, and how often
/// @param partner place of the letter whose subjects come here too: of another department, never of the other colour
record BulkRows(DemonstrationForms.Letter letter, int place, Weighted<Recognition> mix, int partner) {

    /// Enough for every place of a row; times the letters it is less than there are codes.
    static final int NUMBERS = 1 << 23;

    private static final long SEED = 20_261_101L;
    private static final long SEEDS = 1L << 32;
    private static final int PERSONS_IN_HUNDRED = 10;

    /// @param at from 0, below [#NUMBERS]
    /// @return eleven cells
    List<String> row(int at) {
        var random = new SplittableRandom(SEED + place * SEEDS + at);
        var recognition = mix.pick(random);
        var subject = subject(recognition, at, random);
        var decision = Decisions.some(random);
        return List.of(
                recognition.type(),
                subject.name(),
                subject.representative(),
                subject.code(),
                subject.registration(),
                Narrative.of(oneOf(recognition.acts(), random), letter.isRed(), random),
                oneOf(recognition.outcomes(), random),
                letter.department(),
                "虚构%s〔%d〕%d-%d号".formatted(letter.isRed() ? "表彰" : "决字", decision.year(), place + 1, at + 1),
                decision.day(),
                decision.validity());
    }

    /// No number comes twice in one letter, so that no two rows of it are of the same subject.
    private FictionalSubject subject(Recognition recognition, int at, RandomGenerator random) {
        var own = number(place, at);
        if (random.nextInt(100) < personsInHundred(recognition)) {
            return NumberedCast.person(own);
        }
        return NumberedCast.organisation(random.nextInt(100) < sharedInHundred() ? number(partner, at) : own);
    }

    private static long number(int place, int at) {
        return (long) place * NUMBERS + at;
    }

    private int personsInHundred(Recognition recognition) {
        if (recognition.persons() > 0) {
            return 100 * recognition.persons() / recognition.rows();
        }
        return letter.isRed() ? 0 : PERSONS_IN_HUNDRED;
    }

    private int sharedInHundred() {
        return letter.list().equals("watch") ? 25 : 8;
    }

    private static String oneOf(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}

package org.creditportal.cms.catalogue.profile;

import java.time.LocalDate;
import java.time.Period;
import org.creditportal.cms.vocabulary.Degree;
import org.jspecify.annotations.Nullable;

/// How long dishonesty of one degree is public, counted from the decision (R2).
///
/// @param publicInPrinciple whether it is public at all unless there is a need
/// @param minimum before which there is no repair; without a value, none
/// @param maximum after which it ends by itself; without a value, none
public record DegreeTerms(
        Provision<Boolean> publicInPrinciple,
        Provision<@Nullable Period> minimum,
        Provision<@Nullable Period> maximum) {

    public DegreeTerms {
        Provision.demand(publicInPrinciple);
        demandOrder(minimum.value(), maximum.value());
    }

    Ruling admits(Degree degree, LocalDate decidedOn, @Nullable LocalDate lastDay) {
        var longest = maximum.value();
        if (longest != null && (lastDay == null || lastDay.isAfter(lastDay(decidedOn, longest)))) {
            return new Ruling.Forbidden(
                    maximum.by(), "“" + degree.label() + "”的有效期最迟到 " + lastDay(decidedOn, longest) + " 为止");
        }
        var shortest = minimum.value();
        if (shortest != null && lastDay != null && lastDay.isBefore(lastDay(decidedOn, shortest))) {
            return new Ruling.Forbidden(
                    minimum.by(), "“" + degree.label() + "”的有效期最早到 " + lastDay(decidedOn, shortest) + " 为止");
        }
        return new Ruling.Allowed(maximum.by());
    }

    Ruling admitsRepair(Degree degree, LocalDate decidedOn, LocalDate day) {
        var shortest = minimum.value();
        return shortest != null && day.isBefore(decidedOn.plus(shortest))
                ? new Ruling.Forbidden(minimum.by(), "“" + degree.label() + "”最早在 " + decidedOn.plus(shortest) + " 修复")
                : new Ruling.Allowed(minimum.by());
    }

    /// The last day of a term that begins on the day of the decision.
    private static LocalDate lastDay(LocalDate decidedOn, Period term) {
        return decidedOn.plus(term).minusDays(1);
    }

    private static void demandOrder(@Nullable Period shortest, @Nullable Period longest) {
        var from = LocalDate.EPOCH;
        if (shortest != null && longest != null && from.plus(shortest).isAfter(from.plus(longest))) {
            throw new IllegalArgumentException("the minimum is longer than the maximum");
        }
    }
}

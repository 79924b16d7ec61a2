package org.creditportal.portal.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// Picks some things often and others seldom.
///
/// @param upTo the weights of the things, each with those of all before it
record Weighted<T>(List<T> things, List<Double> upTo) {

    static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
        var upTo = new ArrayList<Double>();
        var sum = 0.0;
        for (var thing : things) {
            sum += weight.applyAsDouble(thing);
            upTo.add(sum);
        }
        return new Weighted<>(List.copyOf(things), upTo);
    }

    /// The second half as often as the first, the third a third as often, as words and names are used.
    static <T> Weighted<T> falling(List<T> things) {
        return of(things, thing -> 1.0 / (1 + things.indexOf(thing)));
    }

    T pick(RandomGenerator random) {
        var point = random.nextDouble() * upTo.getLast();
        var place = 0;
        while (upTo.get(place) <= point) {
            place++;
        }
        return things.get(place);
    }
}

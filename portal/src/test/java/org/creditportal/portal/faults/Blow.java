package org.creditportal.portal.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// One fault at one moment. When exactly, how long and whom among equals follows from its seed.
record Blow(Victim victim, boolean isKill, Moment moment, long seed) {

    private static final int SHORTEST_FREEZE_MILLIS = 1_500;
    private static final int LONGEST_FREEZE_MILLIS = 9_000;
    private static final int LATEST_MILLIS = 300;

    /// Every victim, fault and moment with every other.
    static List<Blow> all(long seed) {
        return Stream.of(Moment.values())
                .flatMap(moment -> Stream.of(Victim.values())
                        .flatMap(victim -> faults(victim).map(isKill -> new Blow(victim, isKill, moment, 0))))
                .map(blow -> blow.seeded(seed))
                .toList();
    }

    /// Few, in which every victim, fault and moment occurs.
    static List<Blow> few(long seed) {
        var random = new Random(seed);
        var moments = new ArrayList<>(List.of(Moment.values()));
        Collections.shuffle(moments, random);
        moments.add(moments.get(random.nextInt(moments.size())));
        var faults = new ArrayList<>(List.of(true, false, random.nextBoolean()));
        Collections.shuffle(faults, random);
        var victims = List.of(Victim.PORTAL, Victim.POSTGRESQL, Victim.ELASTICSEARCH, Victim.POSTGRESQL_SESSION);
        var blows = new ArrayList<Blow>();
        for (int i = 0; i < victims.size(); i++) {
            var victim = victims.get(i);
            var isKill = victim == Victim.POSTGRESQL_SESSION || faults.get(i);
            blows.add(new Blow(victim, isKill, moments.get(i), 0).seeded(seed));
        }
        return blows;
    }

    /// How far the work has come when it strikes, from 0 to 1.
    double progress() {
        return random(1).nextDouble();
    }

    /// How long after that, so that it can strike inside of a step.
    Duration delay() {
        return Duration.ofMillis(random(2).nextInt(LATEST_MILLIS));
    }

    Fault fault() {
        return isKill
                ? new Fault.Kill()
                : new Fault.Freeze(Duration.ofMillis(random(3).nextInt(SHORTEST_FREEZE_MILLIS, LONGEST_FREEZE_MILLIS)));
    }

    /// Which of so many.
    int choice(int many) {
        return random(4).nextInt(many);
    }

    private Blow seeded(long base) {
        return new Blow(victim, isKill, moment, base * 31 + toString().hashCode());
    }

    private Random random(int purpose) {
        var random = new Random(seed * 31 + purpose);
        random.nextLong();
        return random;
    }

    private static Stream<Boolean> faults(Victim victim) {
        return victim == Victim.POSTGRESQL_SESSION ? Stream.of(true) : Stream.of(true, false);
    }

    @Override
    public String toString() {
        return "%s of %s in %s".formatted(isKill ? "kill" : "freeze", victim, moment);
    }
}

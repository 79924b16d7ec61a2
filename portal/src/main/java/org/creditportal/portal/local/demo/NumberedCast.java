package org.creditportal.portal.local.demo;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Makes up whoever has a number, the same for the same number, so that nobody need be kept in mind. Districts are
/// those
/// of
/// fables; every organisation's name begins with 虚构.
final class NumberedCast {

    private static final long SEED = 7_031_990_100L;
    private static final long SEED_OF_PERSONS = 7_031_990_200L;

    private static final List<String> DISTRICTS = List.of("子虚区", "乌有区", "亡是区", "莫须区", "假托区", "拟设县", "设想县", "无名县");
    private static final Weighted<String> BY_DISTRICT = Weighted.falling(DISTRICTS);
    private static final Weighted<String> TRADES = Weighted.falling(Cast.TRADES);
    private static final List<String> PLACES = List.of("%s市%s", "%s市%s", "%s市%s", "%s市", "%s");
    private static final int MOST_BRANCHES = 2_000;

    private NumberedCast() {}

    /// For example `虚构市子虚区沐川食品有限公司` or `虚构市青云餐饮有限公司第12分店`.
    static FictionalSubject organisation(long number) {
        var random = new SplittableRandom(SEED + number);
        var district = BY_DISTRICT.pick(random);
        var ending = oneOf(Cast.ENDINGS, random);
        var brand = Brand.some(random);
        var name = oneOf(PLACES, random).formatted(Cast.FICTIONAL, district)
                + brand.word()
                + TRADES.pick(random)
                + ending
                + (brand.isChain() ? branch(random) : "");
        var code = FictionalCodes.creditCode(Cast.kind(ending), 1 + DISTRICTS.indexOf(district), number);
        return new FictionalSubject(name, code, registration(random), personName(random));
    }

    static FictionalSubject person(long number) {
        var random = new SplittableRandom(SEED_OF_PERSONS + number);
        return new FictionalSubject(personName(random), FictionalCodes.identityNumber(number), "", "");
    }

    private static String branch(RandomGenerator random) {
        return random.nextBoolean() ? "第%d分店".formatted(1 + random.nextInt(MOST_BRANCHES)) : "";
    }

    private static String registration(RandomGenerator random) {
        return random.nextBoolean() ? new FictionalCodes(Random.from(random)).registrationNumber() : "";
    }

    private static String personName(RandomGenerator random) {
        return oneOf(Cast.SURNAMES, random) + "某" + oneOf(Cast.GIVEN, random);
    }

    private static String oneOf(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}

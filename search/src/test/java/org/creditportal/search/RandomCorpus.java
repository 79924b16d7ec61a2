package org.creditportal.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Documents and queries drawn from few characters and values, so that they meet often.
public final class RandomCorpus {

    private static final List<String> SYLLABLES = List.of(
            "虚", "构", "钢", "铁", "银", "行", "长", "重", "庆", "绿", "吕", "集", "团", "公", "司", "A", "b", "7", " ", "（", "𠮷");
    private static final List<String> TYPED = List.of(
            "虛構", "鋼", "钢铁", "银行", "虚 司", "xg", "xu", "gang", "yinhang", "lv", "Ａ", "b7", "9901", "991", "9", "(", "𠮷",
            "𠮷虚");
    private static final List<String> LISTS = List.of("red", "black", "watch");
    private static final List<String> CONTENTS = List.of("entry", "announcement", "article");
    private static final List<String> ANNOUNCEMENTS = List.of("notice", "listing", "exit");
    private static final List<String> ARTICLES = List.of("story", "case", "policy");
    private static final List<String> DEPARTMENTS = List.of("虚构甲局", "虚构乙局", "虚构丙局", "虚构丁局");

    private final Random random;

    public RandomCorpus(long seed) {
        this.random = new Random(seed);
    }

    public List<IndexChange> documents(int count) {
        return IntStream.range(0, count).mapToObj(this::document).toList();
    }

    public List<SearchQuery> queries(int count) {
        return IntStream.range(0, count).mapToObj(i -> query()).toList();
    }

    private IndexChange document(int number) {
        return switch (random.nextInt(6)) {
            case 0 -> announcement(number);
            case 1 -> article(number);
            default -> entry(number);
        };
    }

    private IndexChange article(int number) {
        return Documents.article(number)
                .visible(
                        Documents.NOON.minus(Duration.ofMinutes(random.nextInt(5))),
                        random.nextBoolean() ? null : Documents.NOON.plusMillis(random.nextInt(4) - 1))
                .with(Dimension.ARTICLE, one(ARTICLES))
                .with(Dimension.DEPARTMENT, one(DEPARTMENTS))
                .with(Dimension.REGION, "99010" + random.nextInt(3))
                .named(name(), "虚政发〔2026〕" + random.nextInt(10) + "号")
                .put();
    }

    private IndexChange announcement(int number) {
        var document = Documents.announcement(number)
                .visible(
                        Documents.NOON.minus(Duration.ofMinutes(random.nextInt(5))),
                        random.nextBoolean() ? null : Documents.NOON.plusMillis(random.nextInt(4) - 1))
                .with(Dimension.ANNOUNCEMENT, one(ANNOUNCEMENTS))
                .with(Dimension.DEPARTMENT, one(DEPARTMENTS))
                .with(Dimension.REGION, "99010" + random.nextInt(3))
                .named(name(), "虚构〔2026〕" + random.nextInt(10) + "号");
        return (random.nextBoolean() ? document : document.with(Dimension.LIST, one(LISTS))).put();
    }

    private IndexChange entry(int number) {
        var from = Documents.NOON.minus(Duration.ofMinutes(random.nextInt(5)));
        var until = random.nextBoolean() ? null : Documents.NOON.plusMillis(random.nextInt(4) - 1);
        var document = Documents.document(number)
                .visible(from, until)
                .decided(random.nextInt(5) == 0 ? null : day())
                .with(Dimension.LIST, one(LISTS))
                .with(Dimension.DEPARTMENT, one(DEPARTMENTS))
                .with(Dimension.REGION, "99010" + random.nextInt(3));
        return random.nextInt(6) == 0
                ? document.with(Dimension.SUBJECT, "person").put()
                : document.named(name(), "9901" + random.nextInt(1000), "99" + random.nextInt(10))
                        .put();
    }

    private SearchQuery query() {
        var query = Queries.everything()
                .text(sometimes("", text()))
                .by(one(List.of(Sort.values())))
                .size(random.nextInt(8))
                .at(Documents.NOON.plusMillis(random.nextInt(4) - 2));
        query = maybe(query, q -> q.selecting(Dimension.LIST, one(LISTS), "warning"));
        query = maybe(query, q -> q.selecting(Dimension.DEPARTMENT, one(DEPARTMENTS)));
        query = maybe(query, q -> q.selecting(Dimension.SUBJECT, "organisation"));
        query = maybe(query, q -> q.selecting(Dimension.CONTENT, one(CONTENTS)));
        query = maybe(query, q -> q.selecting(Dimension.ANNOUNCEMENT, one(ANNOUNCEMENTS), "repair"));
        query = maybe(query, q -> q.selecting(Dimension.ARTICLE, one(ARTICLES), "news"));
        query = maybe(query, q -> q.decided(day(), null));
        return maybe(query, q -> q.decided(null, day())).query();
    }

    private Queries maybe(Queries query, UnaryOperator<Queries> change) {
        return random.nextInt(4) == 0 ? change.apply(query) : query;
    }

    private String text() {
        return random.nextBoolean() ? one(TYPED) : name().strip();
    }

    private String sometimes(String rare, String usual) {
        return random.nextInt(5) == 0 ? rare : usual;
    }

    private String name() {
        return IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(i -> one(SYLLABLES))
                .reduce("", String::concat);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 2, 1 + random.nextInt(28));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package org.creditportal.portal.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.reportform.FormRow;
import org.creditportal.cms.reportform.GoodRow;
import org.creditportal.cms.reportform.RowReader;
import org.creditportal.cms.vocabulary.ListKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFormsTests {

    private static final int MANY = 20_000;
    private static final int NAME = 1;
    private static final int CODE = 3;
    private static final int ACT = 5;

    /// What one form may have.
    private static final long MOST_BYTES = 20 << 20;

    @TempDir
    Path folder;

    @Test
    void holdExactlyAsManyEntriesAsAreWantedBesideTheDemonstration() {
        var there = DemonstrationForms.made().stream()
                .mapToInt(form -> form.rows().size())
                .sum();
        for (var wanted : List.of(there + 1, MANY, 1_000_000, 5_000_000)) {
            assertThat(count(BulkForms.besideDemonstration(wanted))).isEqualTo(wanted - there);
        }
        assertThat(BulkForms.besideDemonstration(0)).isEmpty();
        assertThat(BulkForms.besideDemonstration(there)).isEmpty();
    }

    @Test
    void areTheSameEveryTimeAndGoOnWhereFewerEnd() {
        var few = rows(BulkForms.of(MANY / 2));
        assertThat(few).isEqualTo(rows(BulkForms.of(MANY / 2)));
        assertThat(rows(BulkForms.of(MANY))).containsAll(few);
    }

    @Test
    void haveNoMoreRowsThanAFormMayHave() {
        assertThat(BulkForms.of(1_000_000))
                .allSatisfy(form -> assertThat(form.count()).isBetween(1, 50_000));
        var large = BulkForms.of(1_000_000).stream()
                .filter(form -> form.source().letter().list().equals("black"))
                .findFirst()
                .orElseThrow();
        assertThat(large.count()).isEqualTo(50_000);
        assertThat(large.writtenIn(folder).file().toFile().length()).isLessThan(MOST_BYTES);
    }

    @Test
    void canBeReadRowByRow() {
        for (var form : BulkForms.of(MANY)) {
            var reader = reader(form.source().letter());
            assertThat(form.rows())
                    .allSatisfy(row -> assertThat(reader.read(new FormRow(2, row, Set.of())))
                            .isInstanceOf(GoodRow.class));
        }
    }

    @Test
    void areWrittenRowByRowOverWhatAnInterruptedWritingLeft() throws Exception {
        var form = BulkForms.of(MANY).getLast();
        Files.writeString(folder.resolve(form.name()), "half");
        var written = Files.readAllLines(form.writtenIn(folder).file());
        assertThat(written).hasSize(1 + form.count());
        assertThat(written.getFirst())
                .isEqualTo(String.join(",", form.source().letter().header()));
        assertThat(written.getLast()).contains(form.rows().toList().getLast());
    }

    @Test
    void leaveMostToAFewDepartmentsAndTypes() {
        var forms = BulkForms.of(1_000_000);
        var byDepartment = sizes(forms.stream(), form -> form.source().letter().department(), BulkForm::count);
        assertThat(byDepartment).hasSize(Recognition.departments().size());
        assertThat(byDepartment.getFirst()).isBetween(200_000, 350_000);
        assertThat(sum(byDepartment.subList(0, 5))).isGreaterThan(700_000);
        assertThat(byDepartment.getLast()).isLessThan(10_000);
        var byList = forms.stream()
                .collect(Collectors.groupingBy(
                        form -> form.source().letter().list(), Collectors.summingInt(BulkForm::count)));
        assertThat(byList.get("black")).isGreaterThan(byList.get("red"));
        assertThat(byList.get("red")).isGreaterThan(byList.get("watch"));
        assertThat(byList.get("watch")).isGreaterThan(50_000);
        var byType = sizes(rows(BulkForms.of(MANY)).stream(), row -> row.getFirst(), row -> 1);
        assertThat(byType.getFirst()).isGreaterThan(20 * byType.getLast());
    }

    @Test
    void repeatSomeWordsOftenAndOthersNever() {
        var brands = new ArrayList<String>();
        var random = new SplittableRandom(1);
        for (var count = 0; count < MANY; count++) {
            brands.add(Brand.some(random).word());
        }
        var sizes = sizes(brands.stream(), Function.identity(), brand -> 1);
        assertThat(sizes.getFirst()).isGreaterThan(MANY / 50);
        assertThat(sizes).filteredOn(size -> size == 1).hasSizeGreaterThan(MANY / 20);
        assertThat(brands).allMatch(brand -> brand.length() >= 2 && brand.length() <= 4);
        assertThat(sizes(rows(BulkForms.of(MANY)).stream(), row -> row.get(ACT), row -> 1)
                        .size())
                .isGreaterThan(1_000);
    }

    @Test
    void listEveryTwelfthAsAPerson() {
        assertThat(rows(BulkForms.of(MANY)).stream()
                        .filter(BulkFormsTests::isPerson)
                        .count())
                .isBetween(7 * MANY / 100L, 9 * MANY / 100L);
    }

    @Test
    void giveOneCodeToOneNameOnly() {
        var all = Stream.concat(
                        DemonstrationForms.made().stream().flatMap(form -> form.rows().stream()),
                        rows(BulkForms.of(MANY)).stream())
                .toList();
        var names = all.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(CODE), Collectors.mapping(row -> row.get(NAME), Collectors.toSet())));
        assertThat(names.values()).allSatisfy(of -> assertThat(of).hasSize(1));
    }

    @Test
    void listSomeSubjectsByTwoDepartmentsButNobodyOnRedAndBlackOrTwiceInOneLetter() {
        var codes = new HashMap<Boolean, Set<String>>();
        var twice = 0L;
        for (var letter : BulkForms.of(MANY).stream()
                .collect(Collectors.groupingBy(form -> form.source().letter()))
                .entrySet()) {
            var ofLetter = letter.getValue().stream()
                    .flatMap(BulkForm::rows)
                    .map(row -> row.get(CODE))
                    .toList();
            assertThat(ofLetter).doesNotHaveDuplicates();
            var known = codes.computeIfAbsent(letter.getKey().isRed(), red -> new HashSet<>());
            twice += ofLetter.stream().filter(code -> !known.add(code)).count();
        }
        assertThat(twice).isGreaterThan(MANY / 50);
        assertThat(codes.get(true)).doesNotContainAnyElementsOf(codes.get(false));
    }

    @Test
    void nameNobodyWhoCouldBeReal() {
        assertThat(rows(BulkForms.of(MANY))).allSatisfy(row -> {
            assertThat(row.get(NAME)).matches(isPerson(row) ? ".{1,2}某[甲乙丙丁戊己庚辛壬癸]" : "虚构.+");
            assertThat(row.get(CODE)).containsPattern("^(9[123])?9901[0-9]{2}");
        });
    }

    private static RowReader reader(DemonstrationForms.Letter letter) {
        var list = ListKind.of(letter.list()).orElseThrow();
        var types = Recognition.all().stream()
                .map(recognition -> new ListType(
                        recognition.type(),
                        Set.of(),
                        ListKind.of(recognition.list()).orElseThrow(),
                        "general"))
                .collect(Collectors.toSet());
        return new RowReader(list, letter.department(), Set.of(), types);
    }

    private static boolean isPerson(List<String> row) {
        return row.get(CODE).startsWith("99");
    }

    private static int count(List<BulkForm> forms) {
        return forms.stream().mapToInt(BulkForm::count).sum();
    }

    private static int sum(List<Integer> sizes) {
        return sizes.stream().mapToInt(size -> size).sum();
    }

    private static List<List<String>> rows(List<BulkForm> forms) {
        return forms.stream().flatMap(BulkForm::rows).toList();
    }

    /// How much there is of each, the most first.
    private static <T> List<Integer> sizes(Stream<T> things, Function<T, String> of, ToIntFunction<T> size) {
        Map<String, Integer> sizes = things.collect(Collectors.groupingBy(of, Collectors.summingInt(size)));
        return sizes.values().stream().sorted((one, other) -> other - one).toList();
    }
}

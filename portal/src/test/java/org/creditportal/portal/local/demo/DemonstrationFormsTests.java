package org.creditportal.portal.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.portal.local.demo.DemonstrationForms.Made;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationFormsTests {

    private static final int NAME = 1;
    private static final int REPRESENTATIVE = 2;
    private static final int CODE = 3;
    private static final int REGISTRATION = 4;

    @TempDir
    Path folder;

    @Test
    void areTheSameEveryTime() {
        assertThat(DemonstrationForms.made()).isEqualTo(DemonstrationForms.made());
        assertThat(csvBytes()).isEqualTo(csvBytes());
    }

    @Test
    void holdAbout3000EntriesOnThreeLists() {
        var forms = DemonstrationForms.made();
        assertThat(rows())
                .hasSizeBetween(2_900, 3_100)
                .allSatisfy(row -> assertThat(row).hasSize(11));
        assertThat(forms).extracting(form -> form.letter().list()).contains("red", "black", "watch");
        assertThat(forms).allSatisfy(form -> assertThat(form.rows()).hasSizeBetween(1, 200));
        assertThat(forms).extracting(Made::name).doesNotHaveDuplicates();
        assertThat(forms).extracting(Made::format).contains(FormFormat.values());
    }

    @Test
    void nameNobodyWhoCouldBeReal() {
        var organisation = "虚构.+[0-9]{4}号.+";
        var person = ".{1,2}某[甲乙丙丁戊己庚辛壬癸]";
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.get(NAME)).matches(isPerson(row) ? person : organisation);
            assertThat(row.get(REPRESENTATIVE)).matches(isPerson(row) ? "" : person);
            assertThat(row.get(CODE)).containsPattern("^(9[123])?990100");
        });
    }

    @Test
    void bearCodesWithRightCheckCharacters() {
        assertThat(rows()).allSatisfy(row -> {
            if (isPerson(row)) {
                assertThat(weightedSum(row.get(CODE)) % 11).isEqualTo(1);
            } else {
                assertThat(UnifiedSocialCreditCode.parse(row.get(CODE))).isPresent();
            }
            if (!row.get(REGISTRATION).isEmpty()) {
                assertThat(RegistrationNumber.parse(row.get(REGISTRATION))).isPresent();
            }
        });
        assertThat(rows()).filteredOn(row -> !row.get(REGISTRATION).isEmpty()).hasSizeGreaterThan(1_000);
        assertThat(rows()).filteredOn(DemonstrationFormsTests::isPerson).hasSize(60);
    }

    @Test
    void putNobodyOnRedAndBlack() {
        var red = codes("red");
        red.retainAll(codes("black"));
        assertThat(red).isEmpty();
        var watch = codes("watch");
        watch.retainAll(codes("black"));
        assertThat(watch).hasSizeGreaterThan(20);
    }

    @Test
    void canBeReadInEveryFormat() throws Exception {
        for (var form : DemonstrationForms.made().subList(0, FormFormat.values().length)) {
            assertThat(cells(form))
                    .containsAll(form.rows().getFirst())
                    .contains(form.rows().getLast().get(CODE));
        }
    }

    @Test
    void areKeptAsFilesThatAreNotMadeAgain() throws Exception {
        var forms = DemonstrationForms.keptIn(folder);
        var kept = Files.getLastModifiedTime(forms.getFirst().file());
        assertThat(DemonstrationForms.keptIn(folder)).isEqualTo(forms);
        assertThat(Files.getLastModifiedTime(forms.getFirst().file())).isEqualTo(kept);
        assertThat(forms).extracting(Form::name).isEqualTo(DemonstrationForms.names());
    }

    /// Every cell as text, a line of a text file being one.
    private static Set<String> cells(Made form) throws Exception {
        return switch (form.format()) {
            case XLSX -> {
                try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(form.bytes()));
                        var rows = workbook.getFirstSheet().openStream()) {
                    yield rows.flatMap(Row::stream).map(cell -> cell.getText()).collect(Collectors.toSet());
                }
            }
            case CSV -> split(new String(form.bytes(), StandardCharsets.UTF_8));
            case GBK_CSV -> split(new String(form.bytes(), Charset.forName("GBK")));
        };
    }

    private static Set<String> split(String text) {
        return text.lines().flatMap(line -> Stream.of(line.split(",", -1))).collect(Collectors.toSet());
    }

    private static List<String> csvBytes() {
        return DemonstrationForms.made().stream()
                .filter(form -> form.format() != FormFormat.XLSX)
                .map(form -> new String(form.bytes(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static List<List<String>> rows() {
        return DemonstrationForms.made().stream()
                .flatMap(form -> form.rows().stream())
                .toList();
    }

    private static Set<String> codes(String list) {
        return DemonstrationForms.made().stream()
                .filter(form -> form.letter().list().equals(list))
                .flatMap(form -> form.rows().stream())
                .map(row -> row.get(CODE))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isPerson(List<String> row) {
        return row.get(CODE).startsWith(FictionalCodes.DIVISION);
    }

    /// By the weights that GB 11643-1999 prints, the check character's being 1.
    private static int weightedSum(String number) {
        var weights = List.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1);
        var sum = 0;
        for (var place = 0; place < weights.size(); place++) {
            var character = number.charAt(place);
            sum += weights.get(place) * (character == 'X' ? 10 : character - '0');
        }
        return sum;
    }
}

package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.FullWidth;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How written forms are read (E4, E5), sentence by sentence.
class RowReaderTests {

    @Test
    void readsAnOrganisationAndItsGround() {
        var good = Forms.good(Forms.row(Forms.cells(1)));
        assertThat(good.subject())
                .isEqualTo(new Organisation(
                        "虚构澜石钟表1号有限公司",
                        new UnifiedSocialCreditCode(FictionalCodes.creditCode(1)),
                        new RegistrationNumber(FictionalCodes.registrationNumber(1)),
                        "甄某某"));
        assertThat(good.ground())
                .isEqualTo(new ListingGround(
                        "严重失信主体",
                        "general",
                        "虚构事由：虚开发票",
                        "罚款二万元",
                        new LegalBasis("虚构罚字〔2024〕1号"),
                        LocalDate.of(2024, 11, 12),
                        new ValidityPeriod(LocalDate.of(2024, 11, 12), LocalDate.of(2027, 11, 11))));
        assertThat(good.cells()).isEqualTo(Forms.cells(1));
    }

    @Test
    @DisplayName("E5: 处罚有效期 is taken as the validity of the listing")
    void takesTheTermOfThePenaltyAsTheValidityOfTheListing() {
        assertThat(Forms.good(Forms.with(FormColumn.VALIDITY, "2025-12-17至2027-12-17"))
                        .ground()
                        .validity())
                .isEqualTo(new ValidityPeriod(LocalDate.of(2025, 12, 17), LocalDate.of(2027, 12, 17)));
    }

    @ParameterizedTest
    @EnumSource(names = {"TYPE", "NAME", "CODE", "ACT", "DEPARTMENT", "BASIS", "DECIDED_ON", "VALIDITY"})
    @DisplayName(
            "Required in a row: type, name, code, act, department, basis, both dates; a lone dash is nothing either")
    void missesWhatIsRequired(FormColumn column) {
        for (var nothing : new String[] {"", "  ", "\u3000", "-", "—", "/", "\u200B"}) {
            assertThat(Forms.problems(Forms.with(column, nothing)))
                    .containsExactly(new Problem(
                            2,
                            column.title(ReportFormLayout.BLACK),
                            (char) ('A' + column.place()) + "2",
                            "必须填写，不能为空。" + ColumnNote.advice(column, ReportFormLayout.BLACK)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "/", " — ", "－", "／", "——"})
    @DisplayName("A lone -, — or / in a column that may be empty means empty")
    void takesALoneDashForEmpty(String nothing) {
        var cells = Forms.replaced(Forms.cells(1), FormColumn.REPRESENTATIVE, nothing);
        cells = Forms.replaced(cells, FormColumn.REGISTRATION, nothing);
        cells = Forms.replaced(cells, FormColumn.OUTCOME, nothing);
        var good = Forms.good(Forms.row(cells));
        assertThat(good.subject()).asInstanceOf(type(Organisation.class)).satisfies(organisation -> {
            assertThat(organisation.registrationNumber()).isNull();
            assertThat(organisation.legalRepresentative()).isNull();
        });
        assertThat(good.ground().outcome()).isNull();
    }

    @Test
    @DisplayName("A natural person has the citizen id in the code column")
    void readsANaturalPerson() {
        assertThat(Forms.good(Forms.row(Forms.person())).subject())
                .asInstanceOf(type(NaturalPerson.class))
                .satisfies(person -> assertThat(person.identity().reveal()).isEqualTo(Forms.IDENTITY));
    }

    @ParameterizedTest
    @EnumSource(names = {"REPRESENTATIVE", "REGISTRATION"})
    void refusesAPersonWithTheColumnsOfAnOrganisation(FormColumn column) {
        var cells = Forms.replaced(Forms.person(), column, "甄某某");
        assertThat(Forms.problems(Forms.row(cells))).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(column.title(ReportFormLayout.BLACK));
            assertThat(problem.message()).contains("自然人此列应为空");
        });
    }

    @Property
    void normalisesCodes(@ForAll @IntRange(max = 99_999_999) int number) {
        var code = FictionalCodes.creditCode(number);
        var written = FullWidth.of(code.toLowerCase(Locale.ROOT)) + " ";
        assertThat(Forms.good(Forms.with(FormColumn.CODE, written)).subject())
                .asInstanceOf(type(Organisation.class))
                .extracting(Organisation::code)
                .hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"990100000000014, 校验码", "99010000000001, 15 位", "99010000000001A, 其他字符", "91990100MA0000001G, 其他字符"})
    void explainsWhichCheckOfTheRegistrationNumberFailed(String number, String explanation) {
        assertThat(Forms.problems(Forms.with(FormColumn.REGISTRATION, number)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(explanation));
    }

    @ParameterizedTest
    @CsvSource({"严重失信主体,general", "失信企业,general", "重大税收违法失信主体,tax", "' 重大税收 违法失信主体',tax"})
    @DisplayName("The type cell matches a catalogue name or alias and decides the field")
    void findsTheFieldByTheType(String text, String field) {
        assertThat(Forms.good(Forms.with(FormColumn.TYPE, text)).ground().field())
                .isEqualTo(field);
    }

    @Test
    void recordsTheTypeUnderItsNameInTheCatalogue() {
        assertThat(Forms.good(Forms.with(FormColumn.TYPE, "失信企业")).ground().typeName())
                .isEqualTo("严重失信主体");
    }

    @Test
    @DisplayName("An unknown type is an error of that row; so is one of another list")
    void refusesTypesOfOtherLists() {
        assertThat(Forms.problems(Forms.with(FormColumn.TYPE, "重点关注对象")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo("黑名单类型");
                    assertThat(problem.message()).contains("严重失信主体、重大税收违法失信主体");
                });
        assertThat(Forms.reader(ListKind.WATCH).read(Forms.with(FormColumn.TYPE, "重点关注对象")))
                .isInstanceOf(GoodRow.class);
        assertThat(Forms.reader(ListKind.RED).read(Forms.with(FormColumn.TYPE, "纳税信用Ａ级纳税人")))
                .isInstanceOf(GoodRow.class);
    }

    @Test
    @DisplayName("A 认定部门 other than the import's department is an error of that row; its aliases are not")
    void takesTheImportsDepartmentOnly() {
        assertThat(Forms.reader(ListKind.BLACK).read(Forms.with(FormColumn.DEPARTMENT, "税务局")))
                .isInstanceOf(GoodRow.class);
        assertThat(Forms.problems(Forms.with(FormColumn.DEPARTMENT, "市生态环境局")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("市税务局"));
    }

    @Test
    @DisplayName("A decision day in the future or a validity already over is no error")
    void takesPastAndFuture() {
        assertThat(Forms.good(Forms.with(FormColumn.DECIDED_ON, "2099-01-01")).number())
                .isEqualTo(2);
        assertThat(Forms.good(Forms.with(FormColumn.DECIDED_ON, "1999-01-01")).number())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "＝1+1",
                "+8613",
                "＋1",
                "@SUM(A1)",
                "＠a",
                "-1+1",
                "－1",
                "--",
                " =1",
                "\u200B=1",
                "\u3000@a",
                "\t=1"
            })
    @DisplayName("A text beginning with = + @, or with - and more, rejects the row")
    void refusesTextsThatBecomeFormulas(String text) {
        for (var column : FormColumn.values()) {
            assertThat(Forms.problems(Forms.with(column, text)))
                    .extracting(Problem::column)
                    .containsExactly(column.title(ReportFormLayout.BLACK));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A formula cell rejects its row")
    void refusesFormulaCells(FormColumn column) {
        assertThat(Forms.problems(new FormRow(7, Forms.cells(1), Set.of(column.place()))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(7);
                    assertThat(problem.message()).contains("公式");
                });
    }

    @ParameterizedTest
    @EnumSource
    void refusesControlCharactersWrongEncodingsAndErrorValues(FormColumn column) {
        for (var text : new String[] {"a\u0007b", "a\u0000b", "a\u202Eb", "a\uFFFDb", "#REF!", "#N/A"}) {
            assertThat(Forms.problems(Forms.with(column, text))).hasSize(1);
        }
    }

    @Test
    void takesSeveralLinesInFreeTextOnly() {
        assertThat(Forms.good(Forms.with(FormColumn.ACT, "第一行\n第二行\n")).ground().reason())
                .isEqualTo("第一行 第二行");
        assertThat(Forms.problems(Forms.with(FormColumn.BASIS, "第一行\n第二行"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesOverlongCells(FormColumn column) {
        assertThat(Forms.problems(Forms.with(column, "长".repeat(column.longest() + 1))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("过长"));
    }

    @ParameterizedTest
    @CsvSource({"' 虚构 甲 乙 ',虚构甲乙", "虚构\u3000公司,虚构公司", "Fictional   Trading Ltd,Fictional Trading Ltd"})
    void trimsNames(String typed, String name) {
        assertThat(Forms.good(Forms.with(FormColumn.NAME, typed)).subject().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NAME", "REPRESENTATIVE", "BASIS", "REGISTRATION", "TYPE", "DEPARTMENT", "DECIDED_ON", "VALIDITY"})
    @DisplayName("H1: an id outside the code column and the free text is an error, and no message repeats it")
    void refusesIdentityNumbersElsewhere(FormColumn column) {
        assertThat(Forms.problems(Forms.with(column, "虚构" + Forms.IDENTITY)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain(Forms.IDENTITY));
    }

    @Test
    @DisplayName("H1: an id in free text is taken, to be masked before anyone sees it")
    void takesIdentityNumbersInFreeText() {
        var ground =
                Forms.good(Forms.with(FormColumn.ACT, "当事人" + Forms.IDENTITY)).ground();
        assertThat(ground.reason()).contains(Forms.IDENTITY);
        assertThat(ground.toString()).doesNotContain(Forms.IDENTITY);
    }

    @Test
    void namesAllProblemsOfARowInOrderOfColumn() {
        var cells = Forms.cells(1).stream().map(cell -> "=1").toList();
        assertThat(Forms.problems(Forms.row(cells)))
                .extracting(Problem::column)
                .containsExactlyElementsOf(ReportFormLayout.BLACK.columns());
    }

    @Test
    void noticesContentBesideTheForm() {
        var cells = new ArrayList<>(Forms.cells(1));
        cells.add("多出");
        assertThat(Forms.problems(Forms.row(cells))).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("多出");
            assertThat(problem.cell()).isEqualTo("L2");
        });
    }

    @Test
    @DisplayName("H1: rows never print their cells")
    void rowsAreNotPrinted() {
        var row = Forms.row(Forms.person());
        assertThat(row.toString()).doesNotContain(Forms.IDENTITY);
        assertThat(Forms.reader(ListKind.BLACK).read(row).toString()).doesNotContain(Forms.IDENTITY);
        assertThat(Forms.reader(ListKind.RED).read(row).toString()).doesNotContain(Forms.IDENTITY);
    }
}

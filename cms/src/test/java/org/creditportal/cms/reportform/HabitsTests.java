package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.ListKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same three decisions, written down by twenty people with twenty habits.
@DisplayName("E5: a form is read right however it was written")
class HabitsTests {

    private static final List<String> DECISIONS = List.of(
            "虚构澜石钟表一号有限公司 91990100000000001D 甄某甲 虚构税黑〔2026〕1号 2026-01-10 2026-01-10..2029-01-09",
            "虚构霁川漆器二号合作社 91990100000000002G 甄某乙 虚构税黑〔2025〕2号 2025-12-17 2025-12-17..2027-12-16",
            "甄某丙 990100199003070035 虚构税黑〔2024〕3号 2024-11-12 2024-11-12..");

    static Stream<Path> forms() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(HabitsTests.class.getResource("/habits"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void areTwenty() throws IOException, URISyntaxException {
        assertThat(forms()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areReadRight(Path file) {
        try (var form = ReportForms.open(file, ReportFormLayout.BLACK);
                var rows = form.rows()) {
            assertThat(rows.map(Forms.reader(ListKind.BLACK)::read))
                    .map(HabitsTests::said)
                    .isEqualTo(DECISIONS);
        }
    }

    private static String said(ReadRow row) {
        return switch (row) {
            case GoodRow good -> said(good);
            case BadRow bad -> bad.problems().toString();
        };
    }

    private static String said(GoodRow row) {
        var ground = row.ground();
        var validity = ground.validity();
        return "%s %s %s %s..%s"
                .formatted(
                        said(row.subject()),
                        ground.basis().text(),
                        ground.decidedOn(),
                        validity.firstDay(),
                        Objects.requireNonNullElse(validity.lastDay(), ""));
    }

    private static String said(Subject subject) {
        return switch (subject) {
            case Organisation organisation ->
                organisation.name() + " " + organisation.code().value() + " " + organisation.legalRepresentative();
            case NaturalPerson person -> person.name() + " " + person.identity().reveal();
        };
    }
}

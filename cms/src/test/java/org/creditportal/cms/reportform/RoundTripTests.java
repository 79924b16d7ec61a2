package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.ListKind;

/// E4, E5: what is written into the template reads back the same, whatever the habits of its writer.
class RoundTripTests {

    @Property(tries = 200)
    void readsBackWhatWasWritten(@ForAll("forms") Form form) throws IOException {
        var file = Files.createTempFile("round-trip-", ".form");
        try {
            Files.write(file, form.habit.write(form.list, form.decisions));
            assertThat(read(file, form))
                    .isEqualTo(form.decisions.stream()
                            .map(decision -> new Read(decision.subject(), decision.ground()))
                            .toList());
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.of(ListKind.RED, ListKind.BLACK, ListKind.WATCH)
                .flatMap(list -> Combinators.combine(
                                WritingHabit.any(),
                                WrittenDecisions.of(list).list().ofMinSize(1).ofMaxSize(5))
                        .as((habit, decisions) -> new Form(list, habit, decisions)));
    }

    private static List<Read> read(Path file, Form form) {
        try (var opened = ReportForms.open(file, ReportFormLayout.of(form.list));
                var rows = opened.rows()) {
            assertThat(opened.container()).isEqualTo(form.habit.saved().container());
            return rows.map(Forms.reader(form.list)::read)
                    .map(RoundTripTests::good)
                    .toList();
        }
    }

    private static Read good(ReadRow row) {
        return switch (row) {
            case GoodRow good -> new Read(good.subject(), good.ground());
            case BadRow bad -> throw new AssertionError(bad.problems());
        };
    }

    record Form(ListKind list, WritingHabit habit, List<Decision> decisions) {}

    private record Read(Subject subject, ListingGround ground) {}
}

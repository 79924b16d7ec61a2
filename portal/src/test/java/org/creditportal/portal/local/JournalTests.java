package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTests {

    @TempDir
    Path folder;

    @Test
    void goesOnWhereAnInterruptedStartStopped() {
        var file = folder.resolve("journal");
        var journal = new Journal(file);
        assertThat(journal.location("a.csv")).isEmpty();

        journal.noteLocation("a.csv", "/cms/v1/imports/1");
        journal.noteLocation("b.csv", "/cms/v1/imports/2");
        journal.noteSigned("a.csv");

        var next = new Journal(file);
        assertThat(next.isSigned("a.csv")).isTrue();
        assertThat(next.isSigned("b.csv")).isFalse();
        assertThat(next.location("b.csv")).contains("/cms/v1/imports/2");
    }

    @Test
    void keepsInMindHowManyEntriesWereAskedForLast() {
        var journal = new Journal(folder.resolve("journal"));
        assertThat(journal.entries()).isZero();
        journal.noteEntries(1_000_000);
        journal.noteEntries(2_000_000);
        assertThat(new Journal(folder.resolve("journal")).entries()).isEqualTo(2_000_000);
    }

    @Test
    void knowsWhetherAllOfSomeFormsAreSigned() {
        var journal = new Journal(folder.resolve("journal"));
        journal.noteSigned("a.csv");
        journal.noteLocation("b.csv", "/cms/v1/imports/2");
        assertThat(journal.areSigned(List.of("a.csv"))).isTrue();
        assertThat(journal.areSigned(List.of("a.csv", "b.csv"))).isFalse();
        assertThat(journal.areSigned(List.of("c.csv"))).isFalse();
    }
}

package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// Windows and instants of a few milliseconds, so that every case occurs and can be counted out.
class PublicationWindowTests {

    private static final long LAST = 12;

    @Property
    void containsWhatLiesBetweenItsEdges(
            @ForAll @LongRange(max = LAST) long from,
            @ForAll @LongRange(max = LAST) long until,
            @ForAll @LongRange(max = LAST) long at) {
        assertThat(window(from, until).contains(at(at))).isEqualTo(from <= at && at < until);
    }

    @Property
    void namesTheNextInstantAtWhichVisibilityChanges(
            @ForAll @LongRange(max = LAST) long from,
            @ForAll @LongRange(max = LAST) long until,
            @ForAll @LongRange(max = LAST) long at) {
        var window = window(from, until);
        var next = LongStream.rangeClosed(at + 1, LAST)
                .filter(later -> window.contains(at(later)) != window.contains(at(later - 1)))
                .mapToObj(PublicationWindowTests::at)
                .findFirst();
        assertThat(window.nextEdgeAfter(at(at))).isEqualTo(next.orElse(null));
    }

    @Property
    void isOverOnlyAfterItWasSeen(
            @ForAll @LongRange(max = LAST) long from,
            @ForAll @LongRange(max = LAST) long until,
            @ForAll @LongRange(max = LAST) long at) {
        var window = window(from, until);
        var seenBefore = LongStream.rangeClosed(0, at).anyMatch(earlier -> window.contains(at(earlier)));
        assertThat(window.isOver(at(at))).isEqualTo(seenBefore && !window.contains(at(at)));
    }

    @Property
    void isCutAtBothEnds(
            @ForAll @LongRange(max = LAST) long from,
            @ForAll @LongRange(max = LAST) long until,
            @ForAll @LongRange(max = LAST) long cut,
            @ForAll @LongRange(max = LAST) long at) {
        var window = window(from, until);
        assertThat(window.beginningNoEarlierThan(at(cut)).contains(at(at)))
                .isEqualTo(window.contains(at(at)) && at >= cut);
        assertThat(window.endingNoLaterThan(at(cut)).contains(at(at))).isEqualTo(window.contains(at(at)) && at < cut);
    }

    @Property
    void overlapsWhatSharesAnInstant(
            @ForAll @LongRange(max = LAST) long from,
            @ForAll @LongRange(max = LAST) long until,
            @ForAll @LongRange(max = LAST) long otherFrom,
            @ForAll @LongRange(max = LAST) long otherUntil) {
        var window = window(from, until);
        var other = window(otherFrom, otherUntil);
        var shared = LongStream.rangeClosed(0, LAST).anyMatch(at -> window.contains(at(at)) && other.contains(at(at)));
        assertThat(window.overlaps(other)).isEqualTo(shared);
    }

    @Test
    void withoutEndIsNeverOver() {
        var endless = new PublicationWindow(at(3), null);
        assertThat(endless.contains(Instant.MAX)).isTrue();
        assertThat(endless.isOver(Instant.MAX)).isFalse();
        assertThat(endless.isEmpty()).isFalse();
        assertThat(endless.nextEdgeAfter(at(2))).isEqualTo(at(3));
        assertThat(endless.nextEdgeAfter(at(3))).isNull();
        assertThat(endless.endingNoLaterThan(at(5))).isEqualTo(window(3, 5));
    }

    @Test
    void emptyIsNeverSeenAndNeverOver() {
        var empty = window(5, 5);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(at(5))).isFalse();
        assertThat(empty.isOver(at(9))).isFalse();
        assertThat(empty.nextEdgeAfter(at(0))).isNull();
    }

    @Test
    void countsInWholeMilliseconds() {
        var precise = Instant.parse("2026-02-27T16:00:00.123456789Z");
        assertThat(new PublicationWindow(precise, precise.plusSeconds(1)))
                .isEqualTo(new PublicationWindow(
                        Instant.parse("2026-02-27T16:00:00.123Z"), Instant.parse("2026-02-27T16:00:01.123Z")));
    }

    private static PublicationWindow window(long from, long until) {
        return new PublicationWindow(at(from), at(until));
    }

    private static Instant at(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }
}

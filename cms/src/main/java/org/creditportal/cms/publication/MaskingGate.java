package org.creditportal.cms.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.subject.IdentityMentions;

/// Says what in a text has to be masked or justified before readers may see it (C6, H1): identity numbers, telephone
/// numbers, bank cards and passports, in whatever writing.
public final class MaskingGate {

    private MaskingGate() {}

    /// In order, without overlaps: what may be read in two ways is found once.
    public static List<Finding> findings(String text) {
        return Excerpts.of(text, apart(spans(text)));
    }

    private static List<Span> spans(String text) {
        var plain = PlainNumerals.of(text);
        var fixed = FixedNumbers.in(plain);
        return Stream.concat(identities(text), others(plain).filter(span -> !fixed.cover(span)))
                .toList();
    }

    private static Stream<Span> identities(String text) {
        return IdentityMentions.in(text).stream()
                .map(mention -> new Span(FindingKind.IDENTITY, mention.from(), mention.to()));
    }

    /// Whoever comes first wins where two overlap.
    private static Stream<Span> others(String plain) {
        return Stream.of(
                        PassportMentions.in(plain),
                        CardMentions.in(plain),
                        MobileMentions.in(plain),
                        LandlineMentions.in(plain))
                .flatMap(List::stream);
    }

    private static List<Span> apart(List<Span> spans) {
        var kept = new ArrayList<Span>();
        var taken = new BitSet();
        for (var span : spans) {
            if (taken.get(span.from(), span.to()).isEmpty()) {
                taken.set(span.from(), span.to());
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(Span::from));
        return kept;
    }
}

package org.creditportal.cms.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.cms.publication.Finding;
import org.creditportal.cms.publication.FindingKind;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.publication.MaskingGate;

/// Finds and masks what an edition says of persons by number (C6, H1).
public final class PersonalNumbers {

    /// Ids of pictures and pages are numbers of nobody, whatever digits they have.
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PersonalNumbers() {}

    /// Those in its texts, and those that readers would see where formatting parts the digits.
    public static List<FoundNumber> in(Contents contents) {
        var written = Parts.of(contents).stream().flatMap(PersonalNumbers::in);
        var shown = findings(masked(contents.body(), any -> true).html().text()).stream()
                .map(finding -> new FoundNumber("shown", finding, false));
        return Stream.concat(written, shown).toList();
    }

    /// The contents with one of the found numbers masked.
    ///
    /// @return empty if there is no such number, or it cannot be masked here
    public static Optional<Contents> mask(Contents contents, String key) {
        return in(contents).stream()
                .filter(number -> number.isMaskable() && number.key().equals(key))
                .findFirst()
                .map(number -> mask(contents, number));
    }

    /// The same with every citizen identity number masked: what may lie open, and what answers may say.
    public static Contents withoutIdentities(Contents contents) {
        return contents.texts(text -> Masking.text(text).value())
                .withBody(masked(contents.body(), finding -> finding.kind() == FindingKind.IDENTITY));
    }

    private static Contents mask(Contents contents, FoundNumber number) {
        if (number.part().equals(Parts.BODY)) {
            var body = contents.body();
            return contents.withBody(new Body(body.format(), masked(body.format(), body.source(), number.finding())));
        }
        var parts = Parts.of(contents).stream()
                .filter(part -> !part.name().equals(Parts.BODY))
                .map(Parts.Part::name)
                .iterator();
        return contents.texts(
                text -> parts.next().equals(number.part()) ? Masking.finding(text, number.finding()) : text);
    }

    private static Stream<FoundNumber> in(Parts.Part part) {
        return findings(part.text()).stream().map(finding -> new FoundNumber(part.name(), finding, true));
    }

    private static List<Finding> findings(String text) {
        return MaskingGate.findings(
                ID.matcher(text).replaceAll(found -> "x".repeat(found.group().length())));
    }

    /// With every number masked that can be found in the source.
    private static Body masked(Body body, Predicate<Finding> which) {
        var source = body.source();
        for (var finding : findings(source).reversed()) {
            source = which.test(finding) ? masked(body.format(), source, finding) : source;
        }
        return new Body(body.format(), source);
    }

    /// Stars mean something in Markdown.
    private static String masked(Body.Format format, String source, Finding finding) {
        var masked = Masking.finding(source, finding);
        var end = masked.length() - (source.length() - finding.to());
        var number = masked.substring(finding.from(), end);
        var written = format == Body.Format.MARKDOWN ? number.replace("*", "\\*") : number;
        return source.substring(0, finding.from()) + written + source.substring(finding.to());
    }
}

package org.creditportal.cms.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.cms.subject.IdentityMentions;
import org.creditportal.cms.subject.IdentityMentions.Mention;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.Surname;

/// The only maker of what may leave cms: names, numbers and texts without what identifies a citizen (H1).
public final class Masking {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}.*");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHOWN = 4;
    private static final int IDENTITY_LENGTH = 18;

    private Masking() {}

    /// The surname, and `*` for each further character. A foreign name keeps its first word, or the first letter of its
    /// only one; a name with `·` its first character.
    public static MaskedName name(String name) {
        var stripped = name.strip();
        return new MaskedName(LATIN.matcher(stripped).matches() ? latin(stripped) : chinese(stripped));
    }

    /// First four, ten stars, last four.
    public static MaskedIdentifier identity(IdentityNumber number) {
        var value = number.reveal();
        return new MaskedIdentifier(masked(value.substring(0, SHOWN), value.substring(value.length() - SHOWN)));
    }

    /// The text with everything in it that looks like a citizen identity number masked as one.
    public static MaskedText text(String text) {
        var masked = text;
        while (containsIdentity(masked)) {
            masked = maskOnce(masked);
        }
        return new MaskedText(masked);
    }

    /// As [#text(String)], and the person's own name masked too wherever the text spells it out.
    public static MaskedText textAbout(String person, String text) {
        var letters = WHITE_SPACE.matcher(person.strip()).replaceAll("");
        if (letters.length() < 2) {
            return text(text);
        }
        var spelled = letters.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\s*"));
        return text(
                text.replaceAll(spelled, Matcher.quoteReplacement(name(person).value())));
    }

    /// An edition with every text in it masked as by [#text(String)].
    public static MaskedArticle article(MaskedArticle.Contents contents) {
        var note = contents.changeNote();
        return new MaskedArticle(new MaskedArticle.Contents(
                contents.id(),
                contents.article(),
                contents.edition(),
                contents.slug(),
                plain(contents.title()),
                plain(contents.summary()),
                plain(contents.body()),
                contents.attachments().stream()
                        .map(attachment -> attachment.texts(Masking::plain))
                        .toList(),
                contents.fields().texts(Masking::plain),
                contents.department(),
                contents.region(),
                note == null ? null : plain(note),
                contents.media()));
    }

    /// The text with one finding masked where it stands: telephone numbers keep their first three and last four digits,
    /// cards their first and last four, identity numbers as in [#text(String)].
    ///
    /// @param finding one of [MaskingGate#findings(String)] of the same text
    public static String finding(String text, Finding finding) {
        return text.substring(0, finding.from()) + finding.masked() + text.substring(finding.to());
    }

    private static String plain(String text) {
        return text(text).value();
    }

    /// Whether something in the text looks like a citizen identity number, in whatever writing.
    public static boolean containsIdentity(String text) {
        return IdentityMentions.areIn(text);
    }

    private static String maskOnce(String text) {
        var masked = new StringBuilder();
        var copied = 0;
        for (var mention : IdentityMentions.in(text)) {
            masked.append(text, copied, mention.from()).append(masked(mention));
            copied = mention.to();
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static String masked(Mention mention) {
        return masked(mention.shownStart(), mention.shownEnd());
    }

    private static String masked(String start, String end) {
        return start + "*".repeat(IDENTITY_LENGTH - start.length() - end.length()) + end;
    }

    private static String latin(String name) {
        var words = WHITE_SPACE.splitAsStream(name).toList();
        return words.size() == 1 ? maskedAfter(name, 1) : words.getFirst() + " *".repeat(words.size() - 1);
    }

    private static String chinese(String name) {
        var compact = WHITE_SPACE.matcher(name).replaceAll("");
        return compact.isEmpty() ? "" : maskedAfter(compact, Surname.of(compact).length());
    }

    private static String maskedAfter(String name, int shown) {
        return name.substring(0, shown) + "*".repeat(name.codePointCount(shown, name.length()));
    }
}

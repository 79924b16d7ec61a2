package org.creditportal.cms.workbench;

import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.templates.workbench.Sheet.Tag;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Tone;
import org.creditportal.templates.workbench.Words;

/// How states and lists are shown: in words, and in a tone.
final class Looks {

    private Looks() {}

    static Tone of(ListKind list) {
        return switch (list) {
            case RED -> Tone.RED;
            case BLACK -> Tone.BLACK;
            case WATCH -> Tone.WATCH;
            case WARNING -> Tone.WARNING;
        };
    }

    static Cell list(ListKind list, Words words) {
        return Cell.badge(words.say("list." + list.code()), of(list));
    }

    static Cell state(String code, Words words) {
        return Cell.badge(stateName(code, words), stateTone(code));
    }

    static Tag tag(String code, Words words) {
        return new Tag(stateName(code, words), stateTone(code));
    }

    static String stateName(String code, Words words) {
        return words.sayOr("state." + code, code);
    }

    /// The title of a rule profile, or its id if that is not known any more.
    static String profile(String id) {
        return RuleProfiles.find(id).map(RuleProfile::title).orElse(id);
    }

    private static Tone stateTone(String code) {
        return switch (code) {
            case "active", "published", "public", "fulfilled" -> Tone.GOOD;
            case "ready", "objected", "draft", "article-draft", "submitted", "returned", "due", "collected" ->
                Tone.CAUTION;
            case "failed", "overdue", "parked" -> Tone.BAD;
            default -> Tone.PLAIN;
        };
    }
}

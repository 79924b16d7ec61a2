package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.cms.desk.Deed;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Timeline.Step;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// Acts on record, as steps of a life.
final class DeedSteps {

    private static final Set<String> ENDS = Set.of("withdrawal", "exit", "repair", "correction", "purge", "left-out");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    private DeedSteps() {}

    static Step step(Visit visit, Deed deed) {
        return new Step(
                ChinaTime.second(deed.at()), title(visit, deed), who(visit, deed), tone(deed), notes(visit, deed));
    }

    /// As `签署（报送表）`.
    static String title(Visit visit, Deed deed) {
        var act = visit.words().sayOr("act." + deed.act(), deed.act());
        return deed.content().equals("entry")
                ? act
                : visit.say("act.on", act, visit.words().sayOr("content." + deed.content(), deed.content()));
    }

    static @Nullable String who(Visit visit, Deed deed) {
        var role = deed.role();
        return role == null ? visit.say("by-itself") : deed.login() + " · " + visit.say("role." + role);
    }

    private static Tone tone(Deed deed) {
        if (ENDS.contains(deed.act())) {
            return Tone.BAD;
        }
        return switch (deed.act()) {
            case "signature", "publication" -> Tone.GOOD;
            case "objection" -> Tone.CAUTION;
            default -> Tone.PLAIN;
        };
    }

    static List<Fact> notes(Visit visit, Deed deed) {
        return deed.after().entrySet().stream()
                .filter(note -> note.getValue() != null)
                .map(note -> Fact.of(
                        visit.words().sayOr("note." + note.getKey(), note.getKey()),
                        value(visit, note.getKey(), String.valueOf(note.getValue()))))
                .toList();
    }

    /// A code in words, such as `list.black`; an instant in China; anything else as it is on record.
    private static String value(Visit visit, String note, String value) {
        if (note.equals("profile")) {
            return Looks.profile(value);
        }
        return INSTANT.matcher(value).matches()
                ? ChinaTime.second(Instant.parse(value))
                : visit.words().sayOr(note + "." + value, value);
    }
}

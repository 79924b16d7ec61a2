package org.creditportal.cms.workbench;

import java.util.List;
import java.util.UUID;
import org.creditportal.templates.workbench.Field;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Field.Option;
import org.creditportal.templates.workbench.Form;
import org.creditportal.templates.workbench.Tone;
import org.creditportal.templates.workbench.Words;
import org.jspecify.annotations.Nullable;

/// A form by what it asks for; its texts are in the bundle under `form.<id>` and `field.<name>`.
///
/// @param mark tells it from others of its kind on the same page, empty where there is one
record FormSketch(String id, String mark, List<Ask> asks, Tone tone) {

    static FormSketch of(String id, Ask... asks) {
        return new FormSketch(id, "", List.of(asks), Tone.PLAIN);
    }

    /// One that takes something away.
    static FormSketch ending(String id, Ask... asks) {
        return new FormSketch(id, "", List.of(asks), Tone.BAD);
    }

    FormSketch as(String mark) {
        return new FormSketch(id, mark, asks, tone);
    }

    /// The form, lying open.
    Form open(Visit visit, String action, Attempt attempt) {
        return form(visit, action, attempt, null);
    }

    /// The form under its name; it lies open only where something was wrong with it.
    Form folded(Visit visit, String action, Attempt attempt) {
        return form(visit, action, attempt, title(visit.words()));
    }

    private Form form(Visit visit, String action, Attempt attempt, @Nullable String fold) {
        var mine = attempt.isOf(id) ? attempt : Attempt.none();
        var about = visit.words().sayOr("form." + id + ".about", "");
        return new Form(
                "form-" + id + (mark.isEmpty() ? "" : "-" + mark),
                fold,
                mine.isRefused(),
                action,
                asks.stream().anyMatch(ask -> ask.kind() == Kind.FILE),
                visit.token(),
                UUID.randomUUID().toString(),
                about.isEmpty() ? null : about,
                mine.problem(),
                fields(mine, visit.words()),
                visit.words().sayOr("form." + id + ".submit", title(visit.words())),
                tone);
    }

    List<Field> fields(Attempt attempt, Words words) {
        return asks.stream().map(ask -> field(ask, attempt, words)).toList();
    }

    String title(Words words) {
        return words.say("form." + id);
    }

    String label(Ask ask, Words words) {
        return words.sayOr("field." + id + "." + ask.name(), words.sayOr("field." + ask.name(), ask.name()));
    }

    private Field field(Ask ask, Attempt attempt, Words words) {
        var value = value(ask, attempt);
        var hint = words.sayOr(
                "field." + id + "." + ask.name() + ".hint", words.sayOr("field." + ask.name() + ".hint", ""));
        var chosen = attempt.isRefused() ? attempt.typed().all(ask.name()) : List.<String>of(value);
        return new Field(
                id + "-" + ask.idPart(),
                ask.name(),
                ask.kind(),
                label(ask, words),
                value,
                ask.required(),
                hint.isEmpty() ? null : hint,
                attempt.problems().get(ask.name()),
                ask.options().stream()
                        .map(option -> new Option(option.value(), option.label(), chosen.contains(option.value())))
                        .toList());
    }

    private static String value(Ask ask, Attempt attempt) {
        if (attempt.isRefused()) {
            return attempt.typed().text(ask.name());
        }
        var preset = ask.preset();
        return preset == null ? "" : preset;
    }
}

package org.creditportal.cms.workbench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Field;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Field.Option;
import org.creditportal.templates.workbench.Form;
import org.creditportal.templates.workbench.FormItem;
import org.creditportal.templates.workbench.Parts;
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

    /// Asking for this first.
    FormSketch with(Ask first) {
        return new FormSketch(
                id, mark, Stream.concat(Stream.of(first), asks.stream()).toList(), tone);
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
                items(mine, visit.words()),
                visit.words().sayOr("form." + id + ".submit", title(visit.words())),
                null,
                tone);
    }

    /// Each by itself, as a filter has them.
    List<Field> fields(Attempt attempt, Words words) {
        return asks.stream().map(ask -> field(ask, attempt, words)).toList();
    }

    /// In their order; parts of one thing together.
    List<FormItem> items(Attempt attempt, Words words) {
        var together = asks.stream().collect(groupingBy(FormSketch::itemName, LinkedHashMap::new, toList()));
        return together.entrySet().stream()
                .<FormItem>map(item -> item.getValue().getFirst().part() == null
                        ? field(item.getValue().getFirst(), attempt, words)
                        : parts(item.getKey(), item.getValue(), attempt, words))
                .toList();
    }

    private static String itemName(Ask ask) {
        var part = ask.part();
        return part == null ? ask.name() : part.list();
    }

    private Parts parts(String list, List<Ask> asks, Attempt attempt, Words words) {
        var rows = asks.stream()
                .collect(groupingBy(ask -> Objects.requireNonNull(ask.part()), LinkedHashMap::new, toList()));
        return new Parts(
                id + "-" + list.replace('.', '-'),
                label(list, words),
                hint(list, words),
                rows.entrySet().stream()
                        .map(row -> new Parts.Row(
                                row.getKey().isOnly() ? null : rowName(row.getKey(), words),
                                row.getValue().stream()
                                        .map(ask -> field(ask, attempt, words))
                                        .toList()))
                        .toList());
    }

    private static String rowName(Ask.Part part, Words words) {
        var key = "row." + part.list();
        return words.say(words.knows(key) ? key : "row.other", part.row() + 1);
    }

    String title(Words words) {
        return words.say("form." + id);
    }

    String label(Ask ask, Words words) {
        var name = ask.textName();
        return label(
                name, ask.part() == null ? name : "field.part." + name.substring(name.lastIndexOf('.') + 1), words);
    }

    /// Of a value, or of all things with parts under one name.
    String label(String name, Words words) {
        return label(name, name, words);
    }

    private String label(String name, String otherwise, Words words) {
        return words.sayOr("field." + id + "." + name, words.sayOr("field." + name, words.sayOr(otherwise, otherwise)));
    }

    private @Nullable String hint(String name, Words words) {
        var hint = words.sayOr("field." + id + "." + name + ".hint", words.sayOr("field." + name + ".hint", ""));
        return hint.isEmpty() ? null : hint;
    }

    private Field field(Ask ask, Attempt attempt, Words words) {
        var value = value(ask, attempt);
        var chosen = attempt.isSent()
                ? attempt.typed().all(ask.name())
                : value.lines().toList();
        return new Field(
                id + "-" + ask.idPart(),
                ask.name(),
                ask.kind(),
                label(ask, words),
                value,
                ask.required() && ask.part() == null,
                hint(ask.textName(), words),
                attempt.problems().get(ask.name()),
                ask.options().stream()
                        .map(option -> new Option(option.value(), option.label(), chosen.contains(option.value())))
                        .toList());
    }

    private static String value(Ask ask, Attempt attempt) {
        if (attempt.isSent()) {
            return attempt.typed().text(ask.name());
        }
        var preset = ask.preset();
        return preset == null ? "" : preset;
    }
}

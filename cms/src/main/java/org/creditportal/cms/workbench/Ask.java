package org.creditportal.cms.workbench;

import java.util.List;
import org.creditportal.templates.workbench.Field.Kind;
import org.jspecify.annotations.Nullable;

/// Something that a form asks for.
///
/// @param name of the member that the API reads; a dot leads into an object
/// @param preset what stands there before anything is typed
/// @param options to choose from
/// @param part the thing that it is a part of, or `null`; it is then required only where others of its parts are given
record Ask(
        String name,
        Kind kind,
        Sent sent,
        boolean required,
        @Nullable String preset,
        List<Choice> options,
        @Nullable Part part) {

    /// What is a part of nothing else.
    Ask(String name, Kind kind, Sent sent, boolean required, @Nullable String preset, List<Choice> options) {
        this(name, kind, sent, required, preset, options, null);
    }

    /// How the API wants it.
    enum Sent {
        TEXT,
        /// As typed, spaces and all.
        SECRET,
        NUMBER,
        FLAG,
        /// An id, or an address that ends in one.
        ID,
        /// Ids, one a line.
        IDS,
        /// Texts, one a line.
        LINES,
        INSTANT,
        /// Not at all.
        NOT
    }

    /// One of several things that have parts, such as the second step of a guide; or one that there is once.
    ///
    /// @param list name of the member that holds them
    /// @param row its place from 0 on, or [#ONLY]
    record Part(String list, int row) {

        static final int ONLY = -1;

        boolean isOnly() {
            return row == ONLY;
        }

        /// What the names of its parts begin with.
        String path() {
            return isOnly() ? list : list + "." + row;
        }
    }

    /// @param value what is sent
    record Choice(String value, String label) {}

    static Ask line(String name) {
        return new Ask(name, Kind.LINE, Sent.TEXT, true, null, List.of());
    }

    static Ask text(String name) {
        return new Ask(name, Kind.TEXT, Sent.TEXT, true, null, List.of());
    }

    static Ask day(String name) {
        return new Ask(name, Kind.DAY, Sent.TEXT, true, null, List.of());
    }

    static Ask number(String name) {
        return new Ask(name, Kind.NUMBER, Sent.NUMBER, true, null, List.of());
    }

    static Ask minute(String name) {
        return new Ask(name, Kind.MINUTE, Sent.INSTANT, true, null, List.of());
    }

    static Ask ids(String name) {
        return new Ask(name, Kind.TEXT, Sent.IDS, true, null, List.of());
    }

    static Ask id(String name) {
        return new Ask(name, Kind.LINE, Sent.ID, true, null, List.of());
    }

    static Ask medium(String name) {
        return new Ask(name, Kind.MEDIUM, Sent.ID, true, null, List.of());
    }

    static Ask lines(String name) {
        return new Ask(name, Kind.TEXT, Sent.LINES, true, null, List.of());
    }

    /// Of any length.
    static Ask longText(String name) {
        return new Ask(name, Kind.LONG_TEXT, Sent.TEXT, true, null, List.of());
    }

    /// Carried along unseen.
    static Ask carried(String name, String value) {
        return new Ask(name, Kind.HIDDEN, Sent.TEXT, true, value, List.of());
    }

    static Ask choice(String name, List<Choice> options) {
        return new Ask(name, Kind.CHOICE, Sent.TEXT, true, null, options);
    }

    static Ask choices(String name, List<Choice> options) {
        return new Ask(name, Kind.CHOICES, Sent.IDS, true, null, options);
    }

    static Ask flag(String name, List<Choice> options) {
        return new Ask(name, Kind.CHOICE, Sent.FLAG, true, null, options);
    }

    static Ask secret(String name, Kind kind) {
        return new Ask(name, kind, Sent.SECRET, true, null, List.of());
    }

    /// Carried along unseen; the API is not told of it by itself.
    static Ask hidden(String name, String value) {
        return new Ask(name, Kind.HIDDEN, Sent.NOT, true, value, List.of());
    }

    Ask optional() {
        return new Ask(name, kind, sent, false, preset, options, part);
    }

    /// The API is not told of it.
    Ask unsent() {
        return new Ask(name, kind, Sent.NOT, required, preset, options, part);
    }

    Ask in(Part whole) {
        return new Ask(name, kind, sent, required, preset, options, whole);
    }

    Ask preset(@Nullable String value) {
        return new Ask(name, kind, sent, required, value, options, part);
    }

    /// As texts of the bundle name it: the same in every row.
    String textName() {
        return textName(name);
    }

    static String textName(String name) {
        return name.replaceAll("[.][0-9]+(?=[.])", "");
    }

    /// As part of the id of a field.
    String idPart() {
        return name.replace('.', '-');
    }
}

package org.creditportal.portal.faults;

import java.time.Instant;
import java.util.List;

/// A form that was handed in, which readers look at.
///
/// @param sample its last entry
record Shown(Form form, String id, String sample) {

    static Shown handedIn(Form form, People people, Store store) {
        var id = people.handIn(form);
        return new Shown(
                form, id, store.one("select id from cms.entry where intake = '" + id + "' order by row desc limit 1"));
    }

    static Shown published(Form form, People people, Store store) {
        var shown = handedIn(form, people, store);
        people.publish(shown.id());
        return shown;
    }

    List<Question> questions() {
        return Question.about(form, sample, form.code(form.rows() - 1));
    }

    /// All of it, and nothing before.
    Change appearing(Store store) {
        return new Change(
                0, form.rows(), false, true, instant(store, "effect_at from cms.intake where id = '" + id + "'"));
    }

    /// So many of it, the sample among them.
    Change ending(int ended, Instant edge) {
        return new Change(form.rows(), form.rows() - ended, true, false, edge);
    }

    Change ending(int ended, Store store) {
        return ending(ended, instant(store, "visible_until from published.entry where id = '" + sample + "'"));
    }

    private static Instant instant(Store store, String column) {
        var parts = column.split(" ", 2);
        return Instant.parse(store.one("select to_char(" + parts[0]
                + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') " + parts[1]));
    }
}

package org.creditportal.portal.faults;

import java.time.Instant;

/// A rebuild of the index, while some of a form's entries end.
final class RebuildWork implements Work {

    private final Shown shown;
    private final Store store;
    private final People people;
    private final String before;
    private volatile Instant edge = Instant.MAX;

    RebuildWork(Shown shown, Store store, People people) {
        this.shown = shown;
        this.store = store;
        this.people = people;
        this.before = store.one("select serving from cms.search_index");
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public void begin() {
        people.rebuild();
        edge = Ends.plan(store, shown.id(), shown.form().rows() / 10);
    }

    @Override
    public double progress() {
        return Double.parseDouble(store.one("""
                select case when filling is not null then carried / greatest(total, 1)::float
                    when serving <> '%s' then 1 else 0 end
                from cms.search_index
                """.formatted(before)));
    }

    @Override
    public boolean isDone() {
        return Instant.now().isAfter(edge)
                && store.one("select filling is null and serving <> '" + before + "' from cms.search_index")
                        .equals("t");
    }

    @Override
    public Change change() {
        return shown.ending(shown.form().rows() / 10, edge);
    }
}

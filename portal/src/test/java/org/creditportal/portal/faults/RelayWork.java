package org.creditportal.portal.faults;

import java.time.Instant;

/// All entries of a form on their way to the index again, half of them because they end.
final class RelayWork implements Work {

    private final Shown shown;
    private final Store store;
    private volatile Instant edge = Instant.MAX;

    RelayWork(Shown shown, Store store) {
        this.shown = shown;
        this.store = store;
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public void begin() {
        edge = Ends.plan(store, shown.id(), shown.form().rows() / 2);
    }

    @Override
    public double progress() {
        return 1
                - (double) store.number("select count(*) from published.outbox")
                        / shown.form().rows();
    }

    @Override
    public boolean isDone() {
        return store.number("select count(*) from published.outbox") == 0
                && Instant.now().isAfter(edge);
    }

    @Override
    public Change change() {
        return shown.ending(shown.form().rows() / 2, edge);
    }
}

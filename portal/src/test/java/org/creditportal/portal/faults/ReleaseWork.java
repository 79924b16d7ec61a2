package org.creditportal.portal.faults;

/// The signature of a form, and its release.
record ReleaseWork(Shown shown, Store store, People people) implements Work {

    @Override
    public void begin() {
        Thread.ofVirtual().start(() -> people.sign(shown.id()));
    }

    @Override
    public double progress() {
        return (double) store.number("select count(*) from published.entry where release = '" + shown.id() + "'")
                / shown.form().rows();
    }

    @Override
    public boolean isDone() {
        return store.one("select coalesce(effect_at <= clock_timestamp(), false) from cms.intake where id = '"
                        + shown.id() + "'")
                .equals("t");
    }

    @Override
    public Change change() {
        return shown.appearing(store);
    }
}

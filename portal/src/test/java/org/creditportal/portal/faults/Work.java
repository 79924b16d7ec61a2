package org.creditportal.portal.faults;

/// Something long, in the middle of which a fault comes.
sealed interface Work permits ReleaseWork, RebuildWork, RelayWork {

    Shown shown();

    /// Lets it go on by itself.
    void begin();

    /// From 0 to 1, past a part of which no fault has come yet.
    double progress();

    boolean isDone();

    /// What readers must have seen; known when it is done.
    Change change();

    static Work of(Moment moment, Installation installation, Form form) {
        var people = new People(installation.callers());
        var store = installation.store();
        return switch (moment) {
            case RELEASE -> new ReleaseWork(Shown.handedIn(form, people, store), store, people);
            case REBUILD -> new RebuildWork(Shown.published(form, people, store), store, people);
            case RELAY -> new RelayWork(Shown.published(form, people, store), store);
        };
    }
}

package org.creditportal.cms.store;

import java.time.Duration;
import org.creditportal.cms.schedule.Schedule;
import org.creditportal.cms.schedule.ScheduleContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresScheduleIT extends ScheduleContract {

    private static final MigratedStore STORE = new MigratedStore();

    @BeforeEach
    void empty() {
        STORE.database.execute("delete from cms.schedule");
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Override
    protected Schedule schedule() {
        return new PostgresSchedule(STORE.cms());
    }

    /// The database's clock cannot be moved, so everything that it was compared with is.
    @Override
    protected void pass(Duration time) {
        var moved = "interval '" + time.toMillis() + " ms'";
        STORE.database.execute(
                "update cms.schedule set due_at = due_at - " + moved + ", held_until = held_until - " + moved
                        + ", started_at = started_at - " + moved,
                "update cms.schedule_run set started_at = started_at - " + moved + ", ended_at = ended_at - " + moved);
    }
}

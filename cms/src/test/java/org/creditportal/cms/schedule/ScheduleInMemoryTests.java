package org.creditportal.cms.schedule;

import java.time.Duration;

class ScheduleInMemoryTests extends ScheduleContract {

    private final ScheduleInMemory schedule = new ScheduleInMemory();

    @Override
    protected Schedule schedule() {
        return schedule;
    }

    @Override
    protected void pass(Duration time) {
        schedule.pass(time);
    }
}

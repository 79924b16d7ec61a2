package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A9: the public is asked")
class NoticeIT implements TransitionContract {

    private final Stage stage;

    NoticeIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.NOTICE;
    }

    @Override
    public String body() {
        return "{\"workingDays\":5}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.CANDIDATE, StageOfLife.TOLD, StageOfLife.DRAFTED);
    }

    @Override
    public boolean isHeads() {
        return true;
    }
}

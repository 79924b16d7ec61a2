package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A10: the party is told beforehand")
class PriorNoticeIT implements TransitionContract {

    private final Stage stage;

    PriorNoticeIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.PRIOR_NOTICE;
    }

    @Override
    public String body() {
        return "{}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.CANDIDATE, StageOfLife.NOTICED);
    }

    @Override
    public boolean isHeads() {
        return false;
    }
}

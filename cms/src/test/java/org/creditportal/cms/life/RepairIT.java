package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A15, F5: a listing is repaired")
class RepairIT implements TransitionContract {

    private final Stage stage;

    RepairIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.REPAIR;
    }

    @Override
    public String body() {
        return "{\"decisionNumber\":\"虚构修复〔2022〕1号\"}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.ACTIVE, StageOfLife.ON_WATCH);
    }

    @Override
    public boolean isHeads() {
        return true;
    }
}

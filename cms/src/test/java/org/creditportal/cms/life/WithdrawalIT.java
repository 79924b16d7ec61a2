package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("what was recorded or published by mistake is withdrawn")
class WithdrawalIT implements TransitionContract {

    private final Stage stage;

    WithdrawalIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.WITHDRAWAL;
    }

    @Override
    public String body() {
        return "{\"reason\":\"虚构撤下\"}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(
                StageOfLife.CANDIDATE,
                StageOfLife.TOLD,
                StageOfLife.TOLD_AND_OBJECTED_TO,
                StageOfLife.NOTICED,
                StageOfLife.OBJECTED_TO,
                StageOfLife.DRAFTED,
                StageOfLife.ACTIVE,
                StageOfLife.ON_WATCH);
    }

    @Override
    public boolean isHeads() {
        return true;
    }
}

package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A12: the decision document is drafted")
class DecisionIT implements TransitionContract {

    private final Stage stage;

    DecisionIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.DECISION;
    }

    @Override
    public String body() {
        return "{\"decisionNumber\":\"虚构罚决〔2022〕1号\"}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.CANDIDATE, StageOfLife.TOLD, StageOfLife.NOTICED, StageOfLife.DRAFTED);
    }

    @Override
    public boolean isHeads() {
        return false;
    }
}

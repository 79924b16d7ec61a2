package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("F4: a listing is corrected")
class CorrectionIT implements TransitionContract {

    private final Stage stage;

    CorrectionIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.CORRECTION;
    }

    @Override
    public String body() {
        return "{\"finding\":\"虚构笔误\",\"reason\":\"更正后的虚构事由\"}";
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

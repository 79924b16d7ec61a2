package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("B1–B4: a listing ends")
class ExitIT implements TransitionContract {

    private final Stage stage;

    ExitIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.EXIT;
    }

    @Override
    public String body() {
        return "{\"cause\":\"by-law\",\"reason\":\"虚构规定\"}";
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

package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A16: who is on watch is warned, and told until when")
class WarningIT implements TransitionContract {

    private final Stage stage;

    WarningIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.WARNING;
    }

    @Override
    public String body() {
        return "{}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.ON_WATCH);
    }

    @Override
    public boolean isHeads() {
        return false;
    }
}

package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A9: somebody objects, and recognition waits")
class ObjectionIT implements TransitionContract {

    private final Stage stage;

    ObjectionIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.OBJECTION;
    }

    @Override
    public String body() {
        return "{\"text\":\"虚构异议\"}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.TOLD, StageOfLife.NOTICED, StageOfLife.DRAFTED);
    }

    @Override
    public boolean isHeads() {
        return false;
    }
}

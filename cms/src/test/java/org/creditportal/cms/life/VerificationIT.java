package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A9: an objection is looked into")
class VerificationIT implements TransitionContract {

    private final Stage stage;

    VerificationIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.VERIFICATION;
    }

    @Override
    public String body() {
        return "{\"upheld\":false,\"finding\":\"虚构核实\"}";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.OBJECTED_TO, StageOfLife.TOLD_AND_OBJECTED_TO);
    }

    @Override
    public boolean isHeads() {
        return false;
    }
}

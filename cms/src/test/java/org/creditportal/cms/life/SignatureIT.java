package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.cms.listing.Act;
import org.junit.jupiter.api.DisplayName;

@OnStage
@DisplayName("A11: the responsible head signs")
class SignatureIT implements TransitionContract {

    private final Stage stage;

    SignatureIT(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Act act() {
        return Act.SIGNATURE;
    }

    @Override
    public String body() {
        return "";
    }

    @Override
    public Set<StageOfLife> from() {
        return EnumSet.of(StageOfLife.DRAFTED);
    }

    @Override
    public boolean isHeads() {
        return true;
    }
}

package org.creditportal.cms.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnStage
@DisplayName("B1–B4: a listing ends")
class ExitIT implements TransitionContract {

    private final Stage stage;

    @Autowired
    ExitIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        stage = new Stage(port, accounts, time, jobs, "市税务局");
    }

    @BeforeEach
    void enter() {
        stage.isOn("2022-03-01");
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

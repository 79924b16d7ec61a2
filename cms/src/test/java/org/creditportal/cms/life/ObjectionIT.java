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
@DisplayName("A9: somebody objects, and recognition waits")
class ObjectionIT implements TransitionContract {

    private final Stage stage;

    @Autowired
    ObjectionIT(@LocalServerPort int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
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

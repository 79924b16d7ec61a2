package org.creditportal.cms.life;

import org.creditportal.cms.listing.Act;

/// A state that an entry can be brought to, under rules that know every act (002, in force in 2022).
enum StageOfLife {
    CANDIDATE {
        @Override
        String reach(Stage stage) {
            return stage.candidate("black", PROFILE, Stage.organisation());
        }
    },
    TOLD {
        @Override
        String reach(Stage stage) {
            return CANDIDATE.then(stage, Act.PRIOR_NOTICE, "{}");
        }
    },
    TOLD_AND_OBJECTED_TO {
        @Override
        String reach(Stage stage) {
            return TOLD.then(stage, Act.OBJECTION, "{\"text\":\"虚构异议\"}");
        }
    },
    NOTICED {
        @Override
        String reach(Stage stage) {
            return CANDIDATE.then(stage, Act.NOTICE, "{\"workingDays\":5}");
        }
    },
    OBJECTED_TO {
        @Override
        String reach(Stage stage) {
            return NOTICED.then(stage, Act.OBJECTION, "{\"text\":\"虚构异议\"}");
        }
    },
    DRAFTED {
        @Override
        String reach(Stage stage) {
            var id = TOLD.reach(stage);
            stage.decide(id, "虚构罚决〔2022〕" + id.substring(30), null, "");
            return id;
        }
    },
    ACTIVE {
        @Override
        String reach(Stage stage) {
            return DRAFTED.then(stage, Act.SIGNATURE, "");
        }
    },
    ON_WATCH {
        @Override
        String reach(Stage stage) {
            var id = stage.candidate("watch", PROFILE, Stage.organisation());
            stage.decide(id, "虚构关注〔2022〕" + id.substring(30), null, "");
            stage.done(stage.head(id, Act.SIGNATURE.code(), ""));
            return id;
        }
    },
    EXPIRED {
        @Override
        String reach(Stage stage) {
            var id = TOLD.reach(stage);
            stage.decide(id, "虚构罚决〔2022〕" + id.substring(30), stage.today().toString(), "");
            stage.done(stage.head(id, Act.SIGNATURE.code(), ""));
            stage.isOn(stage.today().plusDays(1));
            return id;
        }
    },
    EXITED {
        @Override
        String reach(Stage stage) {
            return ACTIVE.then(stage, Act.EXIT, "{\"cause\":\"by-law\",\"reason\":\"虚构规定\"}");
        }
    };

    static final String PROFILE = "zhangdian-2018";

    /// @return the entry
    abstract String reach(Stage stage);

    String then(Stage stage, Act act, String body) {
        var id = reach(stage);
        stage.done(stage.head(id, act.code(), body));
        return id;
    }
}

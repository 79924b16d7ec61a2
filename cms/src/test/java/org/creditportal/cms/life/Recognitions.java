package org.creditportal.cms.life;

import java.time.LocalDate;

/// Ways to recognition, with notices and without (A9, A10, A13).
final class Recognitions {

    private Recognitions() {}

    static String unheard(Walk walk, String list, Who who) {
        var id = walk.candidate(list, who.subject());
        return walk.after(walk.decided(id, null, ""), id);
    }

    static String told(Walk walk, String list, Who who) {
        var id = walk.candidate(list, who.subject());
        walk.tell(id);
        return walk.after(walk.decided(id, null, ""), id);
    }

    static String asked(Walk walk, String list, Who who) {
        var id = walk.candidate(list, who.subject());
        walk.ask(id, 20);
        return walk.after(walk.decided(id, null, ""), id);
    }

    /// The public is asked for so long as the rules want it.
    static String askedForTheUsualTerm(Walk walk, String list) {
        return noticed(walk, list, "{}");
    }

    static String askedFor(Walk walk, String list, int workingDays) {
        return noticed(walk, list, "{\"workingDays\":" + workingDays + "}");
    }

    private static String noticed(Walk walk, String list, String term) {
        var id = walk.candidate(list, Who.COMPANY.subject());
        return Walk.told(walk.stage().head(id, "notice", term), noticed -> {
            var until = LocalDate.parse(noticed.path("noticeUntil").asString());
            return Walk.workingDays(walk.firstDay(), until) + " working days";
        });
    }

    static String redWhileOnBlack(Walk walk) {
        var subject = Who.COMPANY.subject();
        walk.active("black", subject);
        return Walk.told(walk.stage().propose("""
                {"list":"red","profile":"%s","subject":%s,"reason":"虚构","basis":"虚构"}""".formatted(walk.profile(), subject)), recorded -> "recorded");
    }

    /// Recorded as a candidate on a day.
    static String recordedOn(Walk walk, String day) {
        walk.stage().isOn(day);
        return Walk.told(
                walk.stage().propose("""
                {"list":"black","profile":"%s","subject":%s,"reason":"虚构","basis":"虚构"}""".formatted(walk.profile(), Who.COMPANY.subject())), recorded -> "recorded");
    }
}

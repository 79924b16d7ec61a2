package org.creditportal.cms.life;

import java.time.LocalDate;

/// What readers see, and for how long (A16, C5, R2).
final class Showings {

    private Showings() {}

    static String listed(Walk walk, String list) {
        return walk.standing(walk.active(list, Who.COMPANY.subject()));
    }

    /// On a list of the catalogue that is kept from the public.
    static String onAListKeptBack(Walk walk, String list, String field) {
        Stage.DATABASE.execute("update published.list_type set is_public = false where list = '" + list
                + "' and field = '" + field + "'");
        var id = walk.candidate(list, Who.COMPANY.subject(), ",\"field\":\"" + field + "\"");
        var standing = walk.standing(walk.recognised(id, list, null, ""));
        Stage.DATABASE.execute("update published.list_type set is_public = true");
        return standing;
    }

    static String forThreeMonths(Walk walk, String degree) {
        return until(walk, degree, walk.firstDay().plusMonths(3).minusDays(1));
    }

    static String forTwoMonths(Walk walk, String degree) {
        return until(walk, degree, walk.firstDay().plusMonths(2).minusDays(1));
    }

    static String forFiveYears(Walk walk, String degree) {
        return until(walk, degree, walk.firstDay().plusYears(5).minusDays(1));
    }

    private static String until(Walk walk, String degree, LocalDate lastDay) {
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.tell(id);
        walk.ask(id, 20);
        var decision = """
                {"decisionNumber":"虚构决〔2026〕0号","decidedOn":"%s","validUntil":"%s","degree":"%s",
                "measures":"虚构措施","removal":"虚构程序","remedies":"虚构救济"}""".formatted(walk.firstDay(), lastDay, degree);
        var drafted = Walk.told(walk.stage().clerk(id, "decision", decision), done -> "");
        return drafted.isEmpty() ? walk.after(walk.stage().head(id, "signature", ""), id) : drafted;
    }
}

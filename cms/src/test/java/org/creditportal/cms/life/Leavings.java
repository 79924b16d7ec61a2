package org.creditportal.cms.life;

import java.time.LocalDate;

/// Ways out of a list (B1, B2, B6).
final class Leavings {

    private Leavings() {}

    static String by(Walk walk, String list, String cause) {
        var id = walk.active(list, Who.COMPANY.subject());
        return walk.after(walk.exit(id, cause), id);
    }

    static String byRepair(Walk walk, String list) {
        var id = walk.active(list, Who.COMPANY.subject());
        return walk.after(walk.repair(id), id);
    }

    static String byRepairThatTheDecisionExcludes(Walk walk) {
        var id =
                walk.recognised(walk.candidate("black", Who.COMPANY.subject()), "black", null, ",\"repairable\":false");
        return walk.after(walk.repair(id), id);
    }

    /// Of general dishonesty, so many months after the decision.
    static String byRepairAfter(Walk walk, int months) {
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.recognised(id, "black", walk.firstDay().plusMonths(6), ",\"degree\":\"general\"");
        walk.stage().isOn(walk.stage().today().plusMonths(months));
        return walk.after(walk.repair(id), id);
    }

    static String byExpiry(Walk walk, String list) {
        var lastDay = walk.firstDay().plusMonths(2);
        var id = walk.candidate(list, Who.COMPANY.subject());
        walk.recognised(id, list, lastDay, "");
        return expired(walk, id, lastDay);
    }

    private static String expired(Walk walk, String id, LocalDate lastDay) {
        walk.stage().isOn(lastDay);
        var before = walk.standing(id);
        walk.stage().isOn(lastDay.plusDays(1));
        walk.stage().work("expiry-notices");
        return before + " until its last day, then " + walk.standing(id);
    }
}

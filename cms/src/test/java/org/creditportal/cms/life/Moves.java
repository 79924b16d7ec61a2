package org.creditportal.cms.life;

import java.util.List;

/// From list to list (A13, A17, A18).
final class Moves {

    private Moves() {}

    /// How the listing on the first list stands once the subject is on the second as well.
    static String fromTo(Walk walk, String first, String second) {
        var subject = Who.COMPANY.subject();
        var id = walk.active(first, subject);
        walk.active(second, subject);
        return walk.standing(id);
    }

    static String redWhileOnWatch(Walk walk) {
        var subject = Who.COMPANY.subject();
        walk.active("watch", subject);
        var id = walk.candidate("red", subject);
        walk.tell(id);
        walk.ask(id, 20);
        return walk.after(walk.decided(id, null, ""), id);
    }

    /// Where a subject is when its black listing is repaired.
    static String afterRepair(Walk walk, Who who) {
        var id = walk.active("black", who.subject());
        walk.stage().done(walk.repair(id));
        return watch(walk, id);
    }

    static String afterExpiry(Walk walk) {
        var id = walk.candidate("black", Who.COMPANY.subject());
        walk.recognised(id, "black", walk.firstDay().plusMonths(3), "");
        walk.stage().isOn(walk.firstDay().plusMonths(3).plusDays(1));
        walk.stage().work("expiry-notices");
        return watch(walk, id);
    }

    static String afterError(Walk walk) {
        var id = walk.active("black", Who.COMPANY.subject());
        walk.stage().done(walk.exit(id, "revocation"));
        return watch(walk, id);
    }

    private static String watch(Walk walk, String id) {
        return walk.isOn("watch", id) ? "on watch" : "on no list";
    }

    static String onWatchIn(Walk walk, List<String> fields) {
        var subject = Who.COMPANY.subject();
        var last = "";
        for (var field : fields) {
            last = walk.candidate("watch", subject, ",\"field\":\"" + field + "\"");
            walk.recognised(last, "watch", null, "");
        }
        walk.stage().work("warnings");
        return walk.isOn("warning", last) ? "on the warning list" : "not warned of";
    }
}

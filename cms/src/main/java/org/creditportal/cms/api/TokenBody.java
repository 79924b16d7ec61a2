package org.creditportal.cms.api;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.creditportal.cms.access.AccessRules;
import org.creditportal.cms.account.TokenScope;
import org.creditportal.cms.proceeding.account.IssueToken.Wanted;

/// What a token is asked for with.
final class TokenBody {

    private static final Set<String> MEMBERS = Set.of("name", "scope", "groups", "expiresAt");
    private static final int LONGEST_NAME = 100;

    /// Unless more is asked for.
    private static final Duration USUAL = Duration.ofDays(90);

    private TokenBody() {}

    static Wanted parse(String text, Clock clock) {
        var body = ActBody.parse(text, MEMBERS);
        var name = body.text("name");
        if (name.length() > LONGEST_NAME) {
            throw ApiProblem.badRequest("name 不得超过 " + LONGEST_NAME + " 字。");
        }
        var expiresAt = Objects.requireNonNullElseGet(
                body.instantOrNull("expiresAt"), () -> clock.instant().plus(USUAL));
        var scope = new TokenScope(writes(body.text("scope")), groups(body));
        return new Wanted(name, scope, expiresAt.truncatedTo(ChronoUnit.MILLIS));
    }

    private static boolean writes(String scope) {
        return switch (scope) {
            case "read" -> false;
            case "write" -> true;
            default -> throw ApiProblem.badRequest("scope 只能是 read（只读）或 write（读写）。");
        };
    }

    private static Set<String> groups(ActBody body) {
        var groups = body.words("groups");
        if (!AccessRules.groups().containsAll(groups)) {
            throw ApiProblem.badRequest("groups 只能取自："
                    + String.join("、", AccessRules.groups().stream().sorted().toList()) + "；不写则不限。");
        }
        return groups;
    }
}

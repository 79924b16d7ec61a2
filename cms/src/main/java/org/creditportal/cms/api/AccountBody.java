package org.creditportal.cms.api;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.proceeding.account.ChangeAccount;
import org.creditportal.cms.proceeding.account.CreateAccount;

/// What an account is opened or changed with.
final class AccountBody {

    private static final Set<String> OF_NEW = Set.of("login", "role", "department");
    private static final Set<String> OF_CHANGE = Set.of("role", "department", "active");
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");
    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining("、"));

    private AccountBody() {}

    static CreateAccount.Wanted opening(String text) {
        var body = ActBody.parse(text, OF_NEW);
        var login = body.text("login");
        if (!LOGIN.matcher(login).matches()) {
            throw ApiProblem.badRequest("login 由 2 到 64 个字母、数字或 . _ @ - 组成，以字母或数字开头。");
        }
        return new CreateAccount.Wanted(login, role(body.text("role")), body.text("department"));
    }

    static ChangeAccount.Wanted change(String text) {
        var body = ActBody.parse(text, OF_CHANGE);
        var role = body.textOrNull("role");
        return new ChangeAccount.Wanted(
                "change", role == null ? null : role(role), body.textOrNull("department"), body.flagOrNull("active"));
    }

    private static Role role(String code) {
        return Role.of(code).orElseThrow(() -> ApiProblem.badRequest("role 只能是：" + ROLES + "。"));
    }
}

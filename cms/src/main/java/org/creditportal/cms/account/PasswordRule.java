package org.creditportal.cms.account;

import java.util.Locale;
import java.util.Optional;

/// What a password must be. Length is what counts; rules about kinds of characters make people write them down.
public final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private PasswordRule() {}

    /// @return what is wrong with it, empty if nothing is
    public static Optional<String> fault(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("密码至少 " + SHORTEST + " 个字符；可以用几个不相干的词连成一句。");
        }
        if (password.length() > LONGEST) {
            return Optional.of("密码不得超过 " + LONGEST + " 个字符。");
        }
        return isMadeOf(login, password) ? Optional.of("密码不得由登录名构成。") : Optional.empty();
    }

    /// The login, once or again and again.
    private static boolean isMadeOf(String login, String password) {
        return password.toLowerCase(Locale.ROOT)
                .replace(login.toLowerCase(Locale.ROOT), "")
                .isBlank();
    }
}

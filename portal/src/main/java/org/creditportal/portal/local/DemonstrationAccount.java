package org.creditportal.portal.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.portal.local.Secrets.Name;
import org.creditportal.portal.local.demo.Recognition;

/// Somebody to try the portal as. Password, token and codes follow from the secrets of this installation.
///
/// @param login for example `clerk-03`: the third department's
/// @param totp what the codes for the sign-in are computed from
record DemonstrationAccount(
        Role role, String department, String login, String password, String token, TotpSecret totp) {

    private static final String CREDIT_OFFICE = "市信用办";
    private static final int PASSWORD_LENGTH = 20;
    private static final int TOTP_BYTES = 20;

    /// A clerk and a head of every department that recognises lists, then one account of each further role.
    static List<DemonstrationAccount> all(Secrets secrets) {
        var accounts = new ArrayList<DemonstrationAccount>();
        var departments = Recognition.departments();
        for (var place = 0; place < departments.size(); place++) {
            for (var role : List.of(Role.CLERK, Role.HEAD)) {
                accounts.add(of(role, departments.get(place), "%s-%02d".formatted(role.code(), place + 1), secrets));
            }
        }
        for (var role : List.of(Role.OFFICE, Role.ADMINISTRATOR, Role.AUDITOR)) {
            accounts.add(of(role, CREDIT_OFFICE, role.code(), secrets));
        }
        return accounts;
    }

    NewAccount toOpen() {
        return new NewAccount(login, role, new Department(department), password, token, totp);
    }

    /// For example `clerk<TAB>市税务局<TAB>clerk-02<TAB>…<TAB>…<TAB>…`.
    String line() {
        return String.join("\t", role.code(), department, login, password, token, totp.base32()) + "\n";
    }

    @Override
    public String toString() {
        return "DemonstrationAccount[" + login + "]";
    }

    private static DemonstrationAccount of(Role role, String department, String login, Secrets secrets) {
        var password = secrets.derive(Name.ACCOUNTS, "password " + login).substring(0, PASSWORD_LENGTH);
        var token = secrets.derive(Name.ACCOUNTS, "token " + login);
        return new DemonstrationAccount(role, department, login, password, token, totp(login, secrets));
    }

    private static TotpSecret totp(String login, Secrets secrets) {
        var derived = Base64.getUrlDecoder().decode(secrets.derive(Name.ACCOUNTS, "totp " + login));
        return TotpSecret.of(Arrays.copyOf(derived, TOTP_BYTES));
    }
}

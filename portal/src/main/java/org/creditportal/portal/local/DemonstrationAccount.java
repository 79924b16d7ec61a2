package org.creditportal.portal.local;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.portal.local.Secrets.Name;
import org.creditportal.portal.local.demo.Recognition;

/// Somebody to try the portal as. Password and token follow from the secrets of this installation.
///
/// @param login for example `clerk-03`: the third department's
record DemonstrationAccount(Role role, String department, String login, String password, String token) {

    private static final String CREDIT_OFFICE = "市信用办";
    private static final int PASSWORD_LENGTH = 20;

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
        return new NewAccount(login, role, new Department(department), password, token);
    }

    /// For example `clerk<TAB>市税务局<TAB>clerk-02<TAB>…<TAB>…`.
    String line() {
        return String.join("\t", role.code(), department, login, password, token) + "\n";
    }

    @Override
    public String toString() {
        return "DemonstrationAccount[" + login + "]";
    }

    private static DemonstrationAccount of(Role role, String department, String login, Secrets secrets) {
        var password = secrets.derive(Name.ACCOUNTS, "password " + login).substring(0, PASSWORD_LENGTH);
        return new DemonstrationAccount(
                role, department, login, password, secrets.derive(Name.ACCOUNTS, "token " + login));
    }
}

package org.creditportal.cms.api;

import java.util.Optional;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.proceeding.DeliverySight;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// Whose work an account is shown: its department's own, or that of the department that it asks for.
final class DepartmentScope {

    private DepartmentScope() {}

    /// @return `null` for all departments
    /// @throws Refusal if the account asks for another department's
    static @Nullable Department of(Account account, Optional<String> asked) {
        if (DeliverySight.isWide(account)) {
            return asked.map(Department::new).orElse(null);
        }
        if (asked.filter(name -> !name.equals(account.department().name())).isPresent()) {
            throw new Refusal.Forbidden("您的账号只能查看本部门的任务。");
        }
        return account.department();
    }
}

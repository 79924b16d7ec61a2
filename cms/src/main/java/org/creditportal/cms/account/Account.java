package org.creditportal.cms.account;

import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;

/// Somebody who works for a department.
public record Account(UUID id, String login, Role role, Department department) {

    /// Whether the account works for this department in one of the two roles that handle its lists.
    public boolean worksFor(Department other) {
        return department.equals(other) && (role == Role.CLERK || role == Role.HEAD);
    }
}

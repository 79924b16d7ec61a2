package org.creditportal.cms.proceeding.account;

import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.RecognisingDepartment;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.vocabulary.Department;
import reactor.core.publisher.Mono;

/// Departments that accounts can work for: those of the catalogue.
final class Departments {

    private Departments() {}

    /// @throws Refusal if the catalogue has none of this name or alias
    static Mono<Department> known(Catalogue catalogue, String name) {
        return catalogue
                .department(name)
                .map(RecognisingDepartment::department)
                .switchIfEmpty(Mono.error(() -> new Refusal.NotPossibleNow("department 必须是目录中的部门名称。")));
    }
}

package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.portal.local.demo.Recognition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationAccountTests {

    @TempDir
    Path folder;

    private List<DemonstrationAccount> accounts = List.of();

    @BeforeEach
    void make() {
        accounts = DemonstrationAccount.all(Secrets.keptIn(folder.resolve("secrets")));
    }

    @Test
    void beginWithAClerkAndTheHeadOfTheSameDepartment() {
        assertThat(accounts.getFirst().line())
                .matches("clerk\t市市场监督管理局\tclerk-01\t[^\t]{20}\t[^\t]{43}\t[A-Z2-7]{32}\n");
        assertThat(accounts.get(1).line()).startsWith("head\t市市场监督管理局\thead-01\t");
    }

    @Test
    void areAClerkAndAHeadOfEveryDepartmentAndOneOfEachFurtherRole() {
        for (var department : Recognition.departments()) {
            assertThat(accounts)
                    .filteredOn(account -> account.department().equals(department))
                    .extracting(DemonstrationAccount::role)
                    .containsExactly(Role.CLERK, Role.HEAD);
        }
        assertThat(accounts).extracting(DemonstrationAccount::role).contains(Role.values());
    }

    @Test
    void shareNoSecret() {
        var secrets = accounts.stream()
                .flatMap(account -> Stream.of(
                        account.password(), account.token(), account.totp().base32()))
                .toList();
        assertThat(secrets).doesNotHaveDuplicates();
        assertThat(accounts).extracting(DemonstrationAccount::login).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameAsLongAsTheSecretsAre() {
        assertThat(DemonstrationAccount.all(Secrets.keptIn(folder.resolve("secrets"))))
                .isEqualTo(accounts);
    }
}

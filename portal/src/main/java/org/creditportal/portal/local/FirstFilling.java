package org.creditportal.portal.local;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.portal.local.demo.DemonstrationForms;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// What the first node does: opens the accounts, then lets the departments hand in their forms.
record FirstFilling(OpenAccount openAccount, Secrets secrets, LocalFolder folder, boolean isRelayOn)
        implements Opening.Filling {

    private static final int ACCOUNTS_AT_ONCE = 2;

    @Override
    public Mono<Void> fill(int port) {
        return Mono.defer(() -> fill(port, DemonstrationAccount.all(secrets))).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> fill(int port, List<DemonstrationAccount> accounts) {
        var http = OwnAddress.client(port);
        write(accounts);
        return Flux.fromIterable(accounts)
                .flatMap(account -> openAccount.open(account.toOpen()), ACCOUNTS_AT_ONCE)
                .then(demonstration(http, accounts).load())
                .then(new FoundBySearch(http, isRelayOn).await());
    }

    private Demonstration demonstration(WebClient http, List<DemonstrationAccount> accounts) {
        var tokens = accounts.stream()
                .collect(Collectors.toMap(
                        account -> DepartmentClient.key(account.role(), account.department()),
                        DemonstrationAccount::token));
        LocalFolder.create(folder.demonstration());
        return new Demonstration(
                DemonstrationForms.keptIn(folder.demonstration()),
                new DepartmentClient(http, tokens),
                Journal.in(folder));
    }

    private void write(List<DemonstrationAccount> accounts) {
        if (Files.notExists(folder.accounts())) {
            PrivateFile.write(
                    folder.accounts(),
                    accounts.stream().map(DemonstrationAccount::line).collect(Collectors.joining()));
        }
    }
}

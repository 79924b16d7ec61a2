package org.creditportal.portal.local;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.portal.local.demo.BulkForms;
import org.creditportal.portal.local.demo.DemonstrationArticle;
import org.creditportal.portal.local.demo.DemonstrationForms;
import org.creditportal.portal.local.demo.DemonstrationLife;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// What the first node does: opens the accounts, then lets the departments hand in their forms.
///
/// @param entries how many there shall be, empty for as many as were asked for before
record FirstFilling(
        OpenAccount openAccount, Secrets secrets, LocalFolder folder, boolean isRelayOn, OptionalInt entries)
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
                .then(Mono.defer(() -> load(http, accounts)))
                .then(new FoundBySearch(http, isRelayOn).await());
    }

    private Mono<Void> load(WebClient http, List<DemonstrationAccount> accounts) {
        LocalFolder.create(folder.demonstration());
        var journal = Journal.in(folder);
        entries.ifPresent(journal::noteEntries);
        var submission = new Submission(new DepartmentClient(http, tokens(accounts)), journal);
        var small = new Demonstration(DemonstrationForms.keptIn(folder.demonstration()), submission, journal);
        var bulk =
                new BulkFilling(BulkForms.besideDemonstration(journal.entries()), folder.bulk(), submission, journal);
        var life = new LifeFilling(DemonstrationLife.steps(), http, tokens(accounts), journal);
        var articles = new ArticleFilling(DemonstrationArticle.all(), http, tokens(accounts), journal);
        return small.load().then(bulk.load()).then(life.load()).then(articles.load());
    }

    private static Map<String, String> tokens(List<DemonstrationAccount> accounts) {
        return accounts.stream()
                .collect(Collectors.toMap(
                        account -> DepartmentClient.key(account.role(), account.department()),
                        DemonstrationAccount::token));
    }

    private void write(List<DemonstrationAccount> accounts) {
        if (Files.notExists(folder.accounts())) {
            PrivateFile.write(
                    folder.accounts(),
                    accounts.stream().map(DemonstrationAccount::line).collect(Collectors.joining()));
        }
    }
}

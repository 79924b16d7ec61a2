package org.creditportal.portal.local;

import java.time.Duration;
import java.util.stream.Stream;
import org.creditportal.portal.local.demo.BulkForm;
import org.creditportal.portal.local.demo.BulkForms;
import org.creditportal.portal.local.demo.DemonstrationForms;
import reactor.core.publisher.Mono;

/// What a further node does: waits until the first one has handed every form in, and its own search finds them.
record JoinedFilling(LocalFolder folder) implements Opening.Filling {

    private static final Duration PAUSE = Duration.ofMillis(250);

    @Override
    public Mono<Void> fill(int port) {
        return Mono.fromSupplier(this::isLoaded)
                .filter(loaded -> loaded)
                .repeatWhenEmpty(looks -> looks.delayElements(PAUSE))
                .then(new FoundBySearch(OwnAddress.client(port), false).await());
    }

    private boolean isLoaded() {
        var journal = Journal.in(folder);
        var bulk = BulkForms.besideDemonstration(journal.entries()).stream().map(BulkForm::name);
        return journal.areSigned(
                Stream.concat(DemonstrationForms.names().stream(), bulk).toList());
    }
}

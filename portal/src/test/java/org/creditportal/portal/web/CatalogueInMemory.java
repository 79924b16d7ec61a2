package org.creditportal.portal.web;

import java.util.List;
import org.creditportal.cms.publication.PublishedCatalogue;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A catalogue of a few lines, on the same store as the entries.
final class CatalogueInMemory implements PublishedCatalogue {

    private final StoreInMemory store;

    CatalogueInMemory(StoreInMemory store) {
        this.store = store;
    }

    @Override
    public Flux<ListedType> lists() {
        return from(List.of(new ListedType(ListKind.BLACK, "虚构名单", "tax", "虚构依据")));
    }

    @Override
    public Flux<Field> fields() {
        return from(List.of(new Field("tax", "税务领域", null)));
    }

    @Override
    public Flux<String> departments() {
        return from(List.of("市税务局"));
    }

    @Override
    public Flux<Memorandum> memoranda() {
        return from(List.of(
                new Memorandum("punishment", 1, "虚构惩戒备忘录", "虚构〔2026〕1号"),
                new Memorandum("reward", 1, "虚构激励备忘录", "虚构〔2026〕2号")));
    }

    @Override
    public Flux<Duty> duties() {
        return from(List.of(new Duty(1, List.of("市税务局"), "虚构职责", List.of(new Led("reward", 1)))));
    }

    private <T> Flux<T> from(List<T> rows) {
        return store.unlessFailing(() -> Mono.just(rows)).flatMapIterable(all -> all);
    }
}

package org.creditportal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.creditportal.search.index.StoredFields;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Indices and which of them is in service, without a server.
public final class IndicesInMemory implements IndexAdministration, IndexCensus, Search {

    private final int schema;
    private final Map<IndexName, InMemorySearch> indices = new ConcurrentHashMap<>();
    private final Set<UUID> unfit = ConcurrentHashMap.newKeySet();
    private volatile Set<IndexName> serving = Set.of();

    /// @param schema of indices that are made now
    public IndicesInMemory(int schema) {
        this.schema = schema;
    }

    /// What an index holds, by record.
    public Map<UUID, IndexChange> held(IndexName name) {
        return there(name).held();
    }

    /// Puts a document into the index in service whatever its version, as by hand.
    public void force(IndexChange change) {
        served().force(change);
    }

    /// Takes a document out of the index in service, as by hand.
    public void forget(UUID id) {
        served().forget(id);
    }

    /// Refuses this record from now on.
    public void refuse(UUID id) {
        unfit.add(id);
    }

    public void fit(UUID id) {
        unfit.remove(id);
    }

    /// All is lost, as with a server and its disk.
    public void lose() {
        indices.clear();
        serving = Set.of();
    }

    @Override
    public Mono<IndexStanding> standing() {
        return Mono.fromCallable(() -> new IndexStanding(schema, Set.copyOf(indices.keySet()), serving));
    }

    @Override
    public Mono<Void> make(IndexName name) {
        return Mono.fromRunnable(() -> indices.putIfAbsent(name, new InMemorySearch()));
    }

    @Override
    public IndexWriter writer(Set<IndexName> names) {
        return changes -> Flux.fromIterable(names)
                .concatMap(name -> there(name).write(fitting(changes)))
                .then(Mono.fromSupplier(() -> changes.stream()
                        .filter(change -> unfit.contains(change.id()))
                        .map(change -> new IndexWriter.Refused(change.id(), "document_parsing_exception"))
                        .toList()));
    }

    @Override
    public Mono<Void> serve(IndexStanding before, IndexName name) {
        return Mono.fromRunnable(() -> {
            there(name);
            if (!before.serving().equals(serving)) {
                throw new IllegalStateException("another index has come into service");
            }
            serving = Set.of(name);
        });
    }

    @Override
    public Mono<Void> serveNothing() {
        return Mono.fromRunnable(() -> serving = Set.of());
    }

    @Override
    public Mono<Void> drop(IndexName name) {
        return Mono.fromRunnable(() -> indices.remove(name));
    }

    @Override
    public Mono<Long> count() {
        return Mono.fromCallable(() -> served().held().values().stream()
                .filter(change -> change instanceof IndexChange.Put)
                .count());
    }

    @Override
    public Flux<Indexed> read(@Nullable UUID after, @Nullable UUID last) {
        return Flux.fromStream(() -> served().held().values().stream()
                .filter(change -> after == null || order(change.id(), after) > 0)
                .filter(change -> last == null || order(change.id(), last) <= 0)
                .map(IndicesInMemory::indexed));
    }

    private static int order(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private static Indexed indexed(IndexChange change) {
        return switch (change) {
            case IndexChange.Put(var document) ->
                new Indexed(
                        document.id(),
                        document.version(),
                        new Indexed.Window(
                                document.visibleFrom().toEpochMilli(),
                                StoredFields.millisOfEnd(document.visibleUntil()),
                                true));
            case IndexChange.Tombstone(var id, var version) -> new Indexed(id, version, null);
        };
    }

    @Override
    public Mono<SearchResults> search(SearchQuery query) {
        return Mono.defer(() -> served().search(query));
    }

    private List<IndexChange> fitting(List<IndexChange> changes) {
        return changes.stream().filter(change -> !unfit.contains(change.id())).toList();
    }

    private InMemorySearch served() {
        return there(serving.stream().collect(Collectors.collectingAndThen(Collectors.toList(), names -> {
            if (names.isEmpty()) {
                throw new IllegalStateException("no index is in service");
            }
            return names.getFirst();
        })));
    }

    private InMemorySearch there(IndexName name) {
        var index = indices.get(name);
        if (index == null) {
            throw new IllegalStateException("there is no index " + name);
        }
        return index;
    }
}

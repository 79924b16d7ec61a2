package org.creditportal.cms.life;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.life.Model.Facts;
import org.creditportal.cms.life.Model.State;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.proceeding.Life;
import org.creditportal.cms.proceeding.RecordCandidate.Proposed;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// One life that is led act by act, some of them two at once, and held against the model after each.
///
/// Who is faster of two is not known, so several models may fit what was seen; that none does is a fault.
final class RandomLife {

    private final Life life;
    private final RandomActs acts;
    private final Proposed proposed;
    private final Chronicle chronicle;
    private final Supplier<LocalDate> today;
    private final List<String> history = new CopyOnWriteArrayList<>();

    private Set<Model> models = Set.of();
    private boolean isBorn;

    RandomLife(Life life, RandomActs acts, Proposed proposed, Chronicle chronicle, Supplier<LocalDate> today) {
        this.life = life;
        this.acts = acts;
        this.proposed = proposed;
        this.chronicle = chronicle;
        this.today = today;
    }

    /// Whether more can be done, by any model.
    boolean isOpen() {
        return models.stream().anyMatch(model -> model.state() != State.OFF && model.state() != State.GONE);
    }

    /// Somebody records the candidate, then one act follows another.
    Mono<Void> act(int times) {
        return (isBorn ? Mono.<Void>empty() : begin())
                .thenMany(Flux.range(0, times).concatMap(time -> goOn()))
                .then();
    }

    private Mono<Void> begin() {
        isBorn = true;
        var by = acts.recorder();
        return Outcome.of(Mono.defer(() -> life.recordCandidate().record(by, proposed))
                        .retryWhen(chronicle.whileBusy()))
                .doOnNext(outcome -> begun(by, outcome))
                .then();
    }

    private void begun(Account by, Outcome outcome) {
        var foresight = Foresight.ofCandidate(proposed, today.get());
        if (!foresight.isMetBy(outcome)) {
            chronicle.fault(proposed.profile() + " " + proposed.type() + " " + foresight + ", but " + outcome);
        }
        if (outcome instanceof Outcome.Done(Optional<ListEntry> entry)) {
            var id = entry.orElseThrow().id();
            chronicle.done(id, "candidate");
            var facts = new Facts(proposed.type().list(), proposed.profile(), proposed.subject(), by);
            models = Set.of(Model.candidate(id, facts));
        }
    }

    /// One act, or two at the same time.
    private Mono<Void> goOn() {
        return Mono.defer(() -> models.stream().findFirst().map(this::goOn).orElseGet(Mono::empty));
    }

    private Mono<Void> goOn(Model likely) {
        var attempt = acts.next(likely, today.get());
        return acts.oneIn(5)
                ? both(likely.id(), attempt, acts.next(likely, today.get()))
                : carryOut(likely.id(), attempt)
                        .doOnNext(outcome -> keep(before -> step(before, likely.id(), attempt, outcome)))
                        .then();
    }

    private Mono<Void> both(UUID id, Attempt one, Attempt other) {
        return Mono.zip(carryOut(id, one), carryOut(id, other))
                .doOnNext(outcomes -> keep(before -> Stream.concat(
                        step(before, id, one, outcomes.getT1())
                                .flatMap(then -> step(then, id, other, outcomes.getT2())),
                        step(before, id, other, outcomes.getT2())
                                .flatMap(then -> step(then, id, one, outcomes.getT1())))))
                .then();
    }

    private Mono<Outcome> carryOut(UUID id, Attempt attempt) {
        var carriedOut = Mono.defer(() -> attempt.on(id, life)).retryWhen(chronicle.whileBusy());
        return Outcome.of(carriedOut).doOnNext(outcome -> {
            history.add(attempt + ": " + outcome);
            if (outcome instanceof Outcome.Done) {
                chronicle.done(id, attempt.act().code());
            }
        });
    }

    /// @param id what was acted on; a correction may have replaced it meanwhile
    /// @return what the model becomes, or nothing if it says otherwise
    private Stream<Model> step(Model now, UUID id, Attempt attempt, Outcome outcome) {
        var target = now.id().equals(id) ? now : now.in(State.OFF);
        if (!Foresight.of(target, attempt, today.get()).isMetBy(outcome)) {
            return Stream.empty();
        }
        return Stream.of(
                outcome instanceof Outcome.Done(Optional<ListEntry> entry)
                        ? now.after(attempt, entry.orElse(null), today.get())
                        : now);
    }

    /// Where no model is left the entry is left alone.
    private void keep(Function<Model, Stream<Model>> fitting) {
        var before = models;
        models = before.stream().flatMap(fitting).collect(Collectors.toCollection(LinkedHashSet::new));
        if (models.isEmpty() && !before.isEmpty()) {
            chronicle.fault(before + " contradict the last of " + history);
        }
    }

    /// Holds what the store says of the entry against the models.
    Mono<Void> check() {
        return Mono.defer(() ->
                models.stream().findFirst().map(model -> check(model.id())).orElseGet(Mono::empty));
    }

    private Mono<Void> check(UUID id) {
        return life.cases()
                .find(id)
                .map(entry -> entry.stateAt(life.cases().clock().instant()))
                .defaultIfEmpty("gone")
                .doOnNext(state -> {
                    history.add("is " + state);
                    keep(model -> Stream.of(model).filter(now -> expected(now).contains(state)));
                })
                .then();
    }

    private List<String> expected(Model now) {
        return switch (now.state()) {
            case CANDIDATE -> List.of("candidate");
            case NOTICED -> List.of("noticed");
            case OBJECTED -> List.of("objected");
            case LISTED -> now.isOver(today.get()) ? List.of("expired", "exited") : listed(now);
            case OFF -> List.of("exited");
            case GONE -> List.of("gone");
        };
    }

    /// What comes on black meanwhile leaves red and watch, on a day to come too: then what would begin later never
    /// does.
    private static List<String> listed(Model now) {
        return switch (now.facts().list()) {
            case RED, WATCH -> List.of("active", "exited", "expired");
            case BLACK, WARNING -> List.of("active");
        };
    }

    /// @param purged ids of entries of which nothing is left
    void leaveNoTrace(Set<String> purged) {
        keep(model -> Stream.of(purged.contains(model.id().toString()) ? model.in(State.GONE) : model));
    }
}

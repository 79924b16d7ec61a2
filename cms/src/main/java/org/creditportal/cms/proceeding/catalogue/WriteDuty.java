package org.creditportal.cms.proceeding.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.MemorandumNumber;
import org.creditportal.cms.catalogue.RefusedItemException;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A duty is entered, or says something else from now on (D7).
public final class WriteDuty {

    /// Several that nobody lists, as `其他有关部门`: no authority has such a name.
    private static final String DEPARTMENTS_AT_LARGE = "部门";

    private final UnitOfWork unitOfWork;
    private final Duties duties;
    private final Memoranda memoranda;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    public WriteDuty(UnitOfWork unitOfWork, Duties duties, Memoranda memoranda, Catalogue catalogue, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.duties = duties;
        this.memoranda = memoranda;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /// @param duty with departments by any of their names
    /// @param version that is replaced, 0 for a duty that there is none of yet
    /// @return as it is then; empty if it has another version by now
    /// @throws Refusal if the account may not
    /// @throws RefusedItemException if a department or a memorandum is not known, or it holds a number of a person
    public Mono<Kept<Duty>> write(Account account, Duty duty, long version) {
        Maintenance.admit(account);
        Maintenance.expectNoNumberOfAPerson("职责", duty.text());
        duty.departments().forEach(name -> Maintenance.expectNoNumberOfAPerson("部门名称", name));
        return unitOfWork.inOne(names(duty)
                .flatMap(names -> expectMemoranda(duty)
                        .then(duties.hold(duty.number()).map(Optional::of).defaultIfEmpty(Optional.empty()))
                        .filter(before -> Maintenance.isSeen(before.orElse(null), version))
                        .flatMap(before -> put(account, before.orElse(null), duty.of(names), version))));
    }

    private Mono<Kept<Duty>> put(Account account, @Nullable Kept<Duty> before, Duty duty, long version) {
        return duties.put(duty, version)
                .flatMap(put -> duties.find(duty.number()))
                .flatMap(after -> audit.record(List.of(MaintenanceRecords.writtenDuty(account, before, after)))
                        .thenReturn(after));
    }

    /// As the catalogue has them, each once.
    private Mono<List<String>> names(Duty duty) {
        return Flux.fromIterable(duty.departments())
                .index()
                .concatMap(given -> name(given.getT1() + 1, given.getT2()))
                .distinct()
                .collectList();
    }

    private Mono<String> name(long place, String given) {
        return catalogue
                .department(given)
                .map(known -> known.department().name())
                .switchIfEmpty(Mono.defer(() -> given.endsWith(DEPARTMENTS_AT_LARGE)
                        ? Mono.just(given)
                        : Mono.error(new RefusedItemException(
                                "第 " + place + " 个部门不在部门目录里。请用目录中的名称，或以“部门”结尾的统称，例如“其他有关部门”。"))));
    }

    private Mono<Void> expectMemoranda(Duty duty) {
        return memoranda
                .there(duty.memoranda())
                .collect(Collectors.toSet())
                .map(there -> duty.memoranda().stream()
                        .filter(named -> !there.contains(named))
                        .map(MemorandumNumber::label)
                        .collect(Collectors.joining("、")))
                .filter(missing -> !missing.isEmpty())
                .flatMap(missing -> Mono.error(new RefusedItemException("没有这些备忘录：" + missing + "。请先登记备忘录，再由职责引用。")));
    }
}

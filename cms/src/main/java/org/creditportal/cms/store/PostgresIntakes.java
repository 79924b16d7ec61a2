package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.Intake.Progress;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.intake.Refusal;
import org.creditportal.cms.reportform.FormRow;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class PostgresIntakes implements Intakes {

    private static final int AFTER_SIGNATURE = 1000;

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresIntakes(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Void> add(Intake intake) {
        return cms.sql(IntakeStatements.ADD)
                .bind("id", intake.id())
                .bind("list", intake.list().code())
                .bind("department", intake.department().name())
                .bind("region", intake.region())
                .bind("profile", intake.profile())
                .bind("container", intake.container())
                .bind("state", intake.state().code())
                .bind("account", intake.importedBy())
                .then();
    }

    @Override
    public Mono<Intake> find(UUID id) {
        return cms.sql(IntakeStatements.FIND)
                .bind("id", id)
                .map(row -> intake(Columns.of(row)))
                .one();
    }

    @Override
    public Mono<Intake> findForUpdate(UUID id) {
        return cms.sql(IntakeStatements.FIND_FOR_UPDATE)
                .bind("id", id)
                .map(row -> intake(Columns.of(row)))
                .one();
    }

    @Override
    public Mono<Void> collect(UUID id) {
        return cms.sql(IntakeStatements.COLLECT).bind("id", id).then();
    }

    @Override
    public Flux<Intake> collected() {
        return cms.sql(IntakeStatements.COLLECTED)
                .map(row -> intake(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> assign(Collection<UUID> forms, UUID publication) {
        return cms.sql(IntakeStatements.ASSIGN)
                .bind("ids", forms.toArray(UUID[]::new))
                .bind("publication", publication)
                .then();
    }

    @Override
    public Flux<Intake> ofRelease(UUID release) {
        return cms.sql(IntakeStatements.OF_RELEASE)
                .bind("release", release)
                .map(row -> intake(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> refuse(UUID id, List<Refusal> refusals) {
        return refusals.isEmpty()
                ? Mono.empty()
                : addProblems(id, 0, refusals.stream().flatMap(refusal -> refusal.problems().stream()))
                        .then(addRejectedRows(id, refusals));
    }

    @Override
    public Mono<Void> ready(UUID id, Counts counts) {
        return cms.sql(IntakeStatements.READY)
                .bind("id", id)
                .bind("accepted", counts.accepted())
                .bind("rejected", counts.rejected())
                .bind("duplicate", counts.duplicate())
                .then();
    }

    @Override
    public Mono<Void> fail(UUID id, String failure) {
        return cms.sql(IntakeStatements.FAIL)
                .bind("id", id)
                .bind("failure", failure)
                .then();
    }

    @Override
    public Mono<Void> note(Map<UUID, Progress> reading) {
        var rows = reading.entrySet().stream()
                .map(form -> new Reading(
                        form.getKey(), form.getValue().read(), form.getValue().total()))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(IntakeStatements.NOTE).bind("reading", Json.of(rows)).then();
    }

    @Override
    public Mono<Void> failInterrupted(String failure) {
        return cms.sql(IntakeStatements.FAIL_INTERRUPTED)
                .bind("failure", failure)
                .then();
    }

    @Override
    public Mono<Void> sign(UUID id, UUID account) {
        return cms.sql(IntakeStatements.SIGN)
                .bind("id", id)
                .bind("account", account)
                .then();
    }

    @Override
    public Mono<Void> publicFrom(UUID id, Instant effectAt) {
        return cms.sql(IntakeStatements.PUBLIC_FROM)
                .bind("id", id)
                .bind("effectAt", effectAt.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<Void> announce(UUID id, UUID announcement) {
        return cms.sql(IntakeStatements.ANNOUNCE)
                .bind("id", id)
                .bind("announcement", announcement)
                .then();
    }

    @Override
    public Mono<Void> explain(UUID id, List<Problem> leftOut) {
        return addProblems(id, AFTER_SIGNATURE, leftOut.stream());
    }

    @Override
    public Flux<Problem> problems(UUID id) {
        return cms.sql(IntakeStatements.PROBLEMS)
                .bind("id", id)
                .map(row -> problem(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<FormRow> rejectedRows(UUID id) {
        return cms.sql(IntakeStatements.REJECTED_ROWS)
                .bind("id", id)
                .map(row -> SealedRow.of(Columns.of(row)))
                .all()
                .publishOn(Schedulers.boundedElastic())
                .map(row -> new FormRow(row.number, Json.strings(vault.decrypt(row.sealed)), Set.of()));
    }

    private static Problem problem(Columns row) {
        return new Problem(row.number("row"), row.text("col"), row.textOrNull("cell"), row.text("message"));
    }

    private Mono<Void> addProblems(UUID id, int firstOrdinal, Stream<Problem> problems) {
        var listed = problems.toList();
        var rows = IntStream.range(0, listed.size())
                .mapToObj(i -> new ProblemRow(
                        listed.get(i).row(),
                        firstOrdinal + i,
                        listed.get(i).column(),
                        listed.get(i).cell(),
                        listed.get(i).message()))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(IntakeStatements.ADD_PROBLEMS)
                        .bind("intake", id)
                        .bind("problems", Json.of(rows))
                        .then();
    }

    private Mono<Void> addRejectedRows(UUID id, List<Refusal> refusals) {
        var rows = refusals.stream()
                .map(refusal -> new RejectedRow(
                        refusal.row().number(),
                        Base64.getEncoder()
                                .encodeToString(
                                        vault.encrypt(Json.of(refusal.row().cells())))))
                .toList();
        return cms.sql(IntakeStatements.ADD_REJECTED_ROWS)
                .bind("intake", id)
                .bind("rows", Json.of(rows))
                .then();
    }

    private static Intake intake(Columns row) {
        return new Intake(
                row.id("id"),
                EntryRows.list(row),
                new Department(row.text("department")),
                row.text("region"),
                row.text("profile"),
                row.text("container"),
                IntakeState.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.id("imported_by"),
                progress(row),
                counts(row),
                row.optional("signed_by", UUID.class),
                row.instantOrNull("effect_at"),
                row.textOrNull("failure"));
    }

    private static @Nullable Progress progress(Columns row) {
        var read = row.optional("read", Integer.class);
        return read == null ? null : new Progress(read, row.number("total"));
    }

    private static @Nullable Counts counts(Columns row) {
        return row.optional("accepted", Integer.class) == null
                ? null
                : new Counts(row.number("accepted"), row.number("rejected"), row.number("duplicate"));
    }

    private record Reading(UUID id, int read, int total) {}

    private record ProblemRow(
            int row, int ordinal, String col, @Nullable String cell, String message) {}

    private record RejectedRow(int row, String cells) {}

    /// A rejected row as it lies in the store.
    private static final class SealedRow {

        private final int number;
        private final byte[] sealed;

        private SealedRow(int number, byte[] sealed) {
            this.number = number;
            this.sealed = sealed;
        }

        static SealedRow of(Columns row) {
            return new SealedRow(row.number("row"), row.required("cells", byte[].class));
        }
    }
}

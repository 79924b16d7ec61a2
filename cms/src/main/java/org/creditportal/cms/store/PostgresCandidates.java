package org.creditportal.cms.store;

import io.r2dbc.spi.Parameter;
import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.listing.CandidateRecord;
import org.creditportal.cms.listing.Candidates;
import org.creditportal.cms.listing.DraftDecision;
import org.creditportal.cms.listing.NoticeTerm;
import org.creditportal.cms.listing.Objection;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresCandidates implements Candidates {

    private static final String RECORD = """
            insert into cms.candidate (
                id, subject, list, list_name, field, department, region, profile, name, registration_number,
                legal_representative, reason, outcome, basis, degree, recorded_by)
            values (
                :id, :subject, :list, :listName, :field, :department, :region, :profile, :name, :registrationNumber,
                :legalRepresentative, :reason, :outcome, :basis, :degree, :recordedBy)
            """;

    private static final String FIND = """
            select c.*, s.uscc, s.identity_cipher
            from cms.candidate c join cms.subject s on s.id = c.subject
            where c.id = :id and c.closed_at is null
            """;

    private static final String OF_DEPARTMENT = """
            select c.*, s.uscc, s.identity_cipher
            from cms.candidate c join cms.subject s on s.id = c.subject
            where c.department = :department and c.closed_at is null
                and (cast(:after as uuid) is null or c.id < :after)
            order by c.id desc limit :limit
            """;

    private static final String TELL = """
            update cms.candidate set prior_notice_on = :on where id = :id
            """;

    private static final String NOTICE = """
            update cms.candidate
            set notice_first = :first, notice_last = :last, notice = :notice,
                objected_on = null, objection = null, finding = null
            where id = :id
            """;

    private static final String OBJECT = """
            update cms.candidate set objected_on = :on, objection = :text, finding = null where id = :id
            """;

    private static final String VERIFY = """
            update cms.candidate set finding = :finding where id = :id
            """;

    private static final String DRAFT = """
            update cms.candidate set decision = cast(:decision as jsonb), drafted_by = :by where id = :id
            """;

    private static final String CLOSE = """
            update cms.candidate
            set closed_as = :how, closed_at = published.portal_time(), closing_reason = :reason
            where id = :id
            """;

    private final DatabaseClient cms;
    private final CandidateRows rows;

    PostgresCandidates(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.rows = new CandidateRows(new EntryRows(vault));
    }

    /// Identity numbers typed into free text are masked on the way in.
    @Override
    public Mono<Void> record(CandidateRecord candidate) {
        var organisation = candidate.subject() instanceof Organisation known ? known : null;
        var registration = organisation == null ? null : organisation.registrationNumber();
        var outcome = candidate.outcome();
        var degree = candidate.degree();
        return cms.sql(RECORD)
                .bind("id", candidate.id())
                .bind("subject", candidate.subjectId())
                .bind("list", candidate.list().code())
                .bind("listName", candidate.typeName())
                .bind("field", candidate.field())
                .bind("department", candidate.department().name())
                .bind("region", candidate.region())
                .bind("profile", candidate.profile())
                .bind("name", candidate.subject().name())
                .bind("registrationNumber", text(registration == null ? null : registration.value()))
                .bind("legalRepresentative", text(organisation == null ? null : organisation.legalRepresentative()))
                .bind("reason", Masking.text(candidate.reason()).value())
                .bind(
                        "outcome",
                        text(outcome == null ? null : Masking.text(outcome).value()))
                .bind("basis", candidate.basis().text())
                .bind("degree", text(degree == null ? null : degree.code()))
                .bind("recordedBy", candidate.recordedBy())
                .then();
    }

    @Override
    public Mono<Proposal> find(UUID id) {
        return cms.sql(FIND)
                .bind("id", id)
                .map(row -> rows.proposal(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<Proposal> ofDepartment(Department department, @Nullable UUID after, int limit) {
        return cms.sql(OF_DEPARTMENT)
                .bind("department", department.name())
                .bind("after", Maybe.of(after, UUID.class))
                .bind("limit", limit)
                .map(row -> rows.proposal(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> tell(UUID id, LocalDate on) {
        return cms.sql(TELL).bind("id", id).bind("on", on).then();
    }

    @Override
    public Mono<Void> notice(UUID id, NoticeTerm term) {
        return cms.sql(NOTICE)
                .bind("id", id)
                .bind("first", term.firstDay())
                .bind("last", term.lastDay())
                .bind("notice", term.announcement())
                .then();
    }

    @Override
    public Mono<Void> object(UUID id, Objection objection) {
        return cms.sql(OBJECT)
                .bind("id", id)
                .bind("on", objection.on())
                .bind("text", objection.text())
                .then();
    }

    @Override
    public Mono<Void> verify(UUID id, String finding) {
        return cms.sql(VERIFY).bind("id", id).bind("finding", finding).then();
    }

    @Override
    public Mono<Void> draft(UUID id, DraftDecision draft) {
        return cms.sql(DRAFT)
                .bind("id", id)
                .bind("decision", Json.of(draft.decision()))
                .bind("by", draft.draftedBy())
                .then();
    }

    @Override
    public Mono<Void> close(UUID id, String how, @Nullable String reason) {
        return cms.sql(CLOSE)
                .bind("id", id)
                .bind("how", how)
                .bind("reason", text(reason))
                .then();
    }

    private static Parameter text(@Nullable String value) {
        return Maybe.of(value, String.class);
    }
}

package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.reportform.ReadRow;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Records the rows of a report form, all or none: a bad row hurts no good one, and what is on record already is not
/// added again.
public final class RecordForm {

    /// Rows that are recorded together: enough to be quick, few enough for little memory.
    private static final int STEP = 1000;

    private final UnitOfWork unitOfWork;
    private final Intakes intakes;
    private final Catalogue catalogue;
    private final RecordRows recordRows;
    private final AuditTrail audit;

    public RecordForm(
            UnitOfWork unitOfWork, Intakes intakes, Catalogue catalogue, RecordRows recordRows, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.intakes = intakes;
        this.catalogue = catalogue;
        this.recordRows = recordRows;
        this.audit = audit;
    }

    /// Does nothing if the form is no longer being read.
    ///
    /// @param rows all rows of the form, in order; read again if the unit of work is
    public Mono<Void> record(Intake intake, Flux<ReadRow> rows) {
        return unitOfWork.inOne(intakes.findForUpdate(intake.id())
                .filter(current -> current.state() == IntakeState.READING)
                .flatMap(
                        current -> catalogue.typesShowingIdentity(intake.list()).collectList())
                .flatMap(types -> record(intake, new MaskEntry(types), rows)));
    }

    private Mono<Void> record(Intake intake, MaskEntry masks, Flux<ReadRow> rows) {
        return rows.buffer(STEP)
                .concatMap(step -> recordRows.record(intake, masks, step), 1)
                .reduce(Counts.NONE, Counts::plus)
                .flatMap(counts -> keep(intake, counts));
    }

    private Mono<Void> keep(Intake intake, Counts counts) {
        var act = new AuditRecord(
                intake.importedBy(), "import", "import", intake.id(), Map.of("accepted", counts.accepted()));
        return intakes.ready(intake.id(), counts).then(audit.record(List.of(act)));
    }
}

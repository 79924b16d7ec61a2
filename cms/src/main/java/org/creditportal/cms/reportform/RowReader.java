package org.creditportal.cms.reportform;

import static org.creditportal.cms.reportform.FormColumn.ACT;
import static org.creditportal.cms.reportform.FormColumn.BASIS;
import static org.creditportal.cms.reportform.FormColumn.DECIDED_ON;
import static org.creditportal.cms.reportform.FormColumn.DEPARTMENT;
import static org.creditportal.cms.reportform.FormColumn.OUTCOME;
import static org.creditportal.cms.reportform.FormColumn.TYPE;
import static org.creditportal.cms.reportform.FormColumn.VALIDITY;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;

/// Reads the rows of one department's form for one list. Knows nothing of other rows or of what is on record.
public final class RowReader {

    private final ReportFormLayout layout;
    private final KnownTypes types;
    private final KnownDepartment department;

    /// @param departmentAliases other names that the department may be written by
    /// @param types of the catalogue; those of other lists are left aside
    public RowReader(ListKind list, String departmentName, Set<String> departmentAliases, Collection<ListType> types) {
        this.layout = ReportFormLayout.of(list);
        this.department = new KnownDepartment(departmentName, departmentAliases);
        this.types = KnownTypes.of(list, types);
    }

    /// A [GoodRow], or a [BadRow] with all its problems, not only the first.
    public ReadRow read(FormRow row) {
        var cells = new RowCells(row, layout);
        var ground = ground(cells);
        var subject = SubjectCells.read(cells);
        cells.checkNothingBeside();
        return cells.areGood() ? good(row, subject, ground) : new BadRow(row.number(), row.cells(), cells.problems());
    }

    private static GoodRow good(FormRow row, Optional<Subject> subject, Optional<ListingGround> ground) {
        return new GoodRow(row.number(), row.cells(), row.places(), subject.orElseThrow(), ground.orElseThrow());
    }

    private Optional<ListingGround> ground(RowCells cells) {
        var type = cells.required(TYPE, types::find);
        var reason = cells.required(ACT, CellText::oneLine);
        var outcome = cells.optional(OUTCOME, CellText::oneLine);
        cells.required(DEPARTMENT, department::check);
        var basis = cells.required(BASIS, CellText::withoutIdentity).map(LegalBasis::new);
        var decidedOn = cells.required(DECIDED_ON, WrittenDate::parse);
        var written = cells.required(VALIDITY, WrittenValidity::parse);
        var validity = cells.both(VALIDITY, written, decidedOn, WrittenValidity::startingOn);
        if (!cells.areGood()) {
            return Optional.empty();
        }
        return Optional.of(new ListingGround(
                type.orElseThrow().name(),
                type.orElseThrow().field(),
                reason.orElseThrow(),
                outcome.orElse(null),
                basis.orElseThrow(),
                decidedOn.orElseThrow(),
                validity.orElseThrow()));
    }
}

package org.creditportal.cms.reportform;

import static org.creditportal.cms.reportform.FormColumn.CODE;
import static org.creditportal.cms.reportform.FormColumn.NAME;
import static org.creditportal.cms.reportform.FormColumn.REGISTRATION;
import static org.creditportal.cms.reportform.FormColumn.REPRESENTATIVE;

import java.util.Optional;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.HalfWidth;
import org.creditportal.cms.vocabulary.RegistrationNumber;

/// The four columns that say who is listed. A natural person has the citizen id in the code column and nothing in those
/// of
/// organisations.
final class SubjectCells {

    private static final String NOT_OF_PERSONS = "“统一社会信用代码”列填的是公民身份号码，自然人此列应为空。请清空此格，或改填该单位的统一社会信用代码。";

    private SubjectCells() {}

    static Optional<Subject> read(RowCells cells) {
        var name = cells.required(NAME, CellText::name);
        var code = cells.required(CODE, SubjectCode::parse);
        if (code.orElse(null) instanceof SubjectCode.OfPerson person) {
            cells.optional(REPRESENTATIVE, SubjectCells::refuse);
            cells.optional(REGISTRATION, SubjectCells::refuse);
            return name.map(known -> new NaturalPerson(known, person.identity()));
        }
        return organisation(cells, name, code);
    }

    private static Optional<Subject> organisation(RowCells cells, Optional<String> name, Optional<SubjectCode> code) {
        var representative = cells.optional(REPRESENTATIVE, CellText::name);
        var registration = cells.optional(REGISTRATION, SubjectCells::registration);
        if (name.isPresent() && code.orElse(null) instanceof SubjectCode.OfOrganisation organisation) {
            return Optional.of(new Organisation(
                    name.get(), organisation.code(), registration.orElse(null), representative.orElse(null)));
        }
        return Optional.empty();
    }

    private static String refuse(String text) throws UnreadableCellException {
        throw new UnreadableCellException(NOT_OF_PERSONS);
    }

    private static RegistrationNumber registration(String text) throws UnreadableCellException {
        var number = RegistrationNumber.parse(CellText.withoutIdentity(text));
        if (number.isPresent()) {
            return number.get();
        }
        throw new UnreadableCellException(registrationFault(HalfWidth.of(text)) + "请对照营业执照核对；没有登记号的留空。");
    }

    private static String registrationFault(String text) {
        if (!text.chars().allMatch(Character::isDigit)) {
            return "应为 15 位数字，现含其他字符。";
        }
        return text.length() == 15 ? "末位校验码不符。" : "应为 15 位数字，现为 %d 位。".formatted(text.length());
    }
}

package org.creditportal.cms.api;

import java.util.Set;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.catalogue.MemorandumKind;
import org.creditportal.cms.catalogue.MemorandumNumber;

/// A duty as a request writes it.
final class DutyBody {

    private static final int LONGEST_NAME = 100;
    private static final int GREATEST_NUMBER = 999_999_999;

    private DutyBody() {}

    /// @throws ApiProblem 400 naming the member that is wrong
    static Duty parse(int number, String text) {
        var body = ActBody.parse(text, Set.of("departments", "text", "memoranda"));
        var departments = body.texts("departments");
        if (departments.isEmpty()) {
            throw ApiProblem.badRequest("departments 至少要有一个；不专属哪个部门的，写统称，例如“其他有关部门”。");
        }
        if (departments.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw ApiProblem.badRequest("departments 里每个名称不超过 " + LONGEST_NAME + " 字。");
        }
        var memoranda = body.objects("memoranda", Set.of("kind", "number")).stream()
                .map(DutyBody::led)
                .distinct()
                .toList();
        return new Duty(number, departments, body.text("text"), memoranda);
    }

    private static MemorandumNumber led(ActBody led) {
        var kind = MemorandumKind.of(led.text("kind"))
                .orElseThrow(() -> ApiProblem.badRequest("memoranda 的 kind 只能是 punishment、reward 或 mixed。"));
        var number = led.numberOrNull("number", GREATEST_NUMBER);
        if (number == null) {
            throw ApiProblem.badRequest("memoranda 的每一项都要有 number。");
        }
        return new MemorandumNumber(kind, number);
    }
}

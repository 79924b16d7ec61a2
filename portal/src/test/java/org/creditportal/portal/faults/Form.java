package org.creditportal.portal.faults;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.api.Department;

/// A report form whose entries no other form's search finds.
///
/// @param number of the form, below 60
record Form(int number, int rows) {

    private static final int MOST_ROWS = 100_000;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String BOUNDARY = "form-boundary";

    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /// What all its subjects' names hold.
    String word() {
        return "" + STEMS.charAt(number % STEMS.length()) + BRANCHES.charAt(number % BRANCHES.length()) + "陶器";
    }

    String code(int row) {
        return Codes.organisation(number * MOST_ROWS + row);
    }

    BodyPublisher body() {
        var rows = IntStream.range(0, this.rows).mapToObj(this::row).collect(Collectors.joining("\n"));
        return BodyPublishers.ofString(
                """
                --%1$s
                Content-Disposition: form-data; name="file"; filename="form.csv"
                Content-Type: text/csv

                %2$s
                %3$s
                --%1$s--
                """.formatted(BOUNDARY, Department.HEADER_BLACK, rows).replace("\n", "\r\n"));
    }

    private String row(int row) {
        return "严重失信主体,虚构%s%d号有限公司,甄某,%s,,虚构事由,罚款,%s,虚构〔2026〕%d号,2026-01-10,3年"
                .formatted(word(), row, code(row), Installation.DEPARTMENT, row);
    }
}

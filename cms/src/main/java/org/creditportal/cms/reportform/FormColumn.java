package org.creditportal.cms.reportform;

import java.util.Arrays;

/// What the eleven columns mean; the titles of three differ by layout.
enum FormColumn {
    TYPE(0, "红名单类型", "黑名单类型", 100),
    NAME(1, "企业名称", "企业名称", 200),
    REPRESENTATIVE(2, "法定代表人", "法定代表人", 200),
    CODE(3, "统一社会信用代码", "统一社会信用代码", 100),
    REGISTRATION(4, "工商注册登记号", "工商注册登记号", 100),
    ACT(5, "守信行为", "违法失信行为", 4000),
    OUTCOME(6, "获得奖励", "处罚结果", 4000),
    DEPARTMENT(7, "认定部门", "认定部门", 200),
    BASIS(8, "认定依据", "认定依据", 1000),
    DECIDED_ON(9, "认定日期", "认定日期", 100),
    VALIDITY(10, "有效期", "处罚有效期", 100);

    private final int place;
    private final String redTitle;
    private final String blackTitle;
    private final int longest;

    FormColumn(int place, String redTitle, String blackTitle, int longest) {
        this.place = place;
        this.redTitle = redTitle;
        this.blackTitle = blackTitle;
        this.longest = longest;
    }

    /// @param title of either form
    static FormColumn titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.redTitle.equals(title) || column.blackTitle.equals(title))
                .findFirst()
                .orElseThrow();
    }

    /// From 0.
    int place() {
        return place;
    }

    String title(ReportFormLayout layout) {
        return switch (layout) {
            case RED -> redTitle;
            case BLACK -> blackTitle;
        };
    }

    /// In characters.
    int longest() {
        return longest;
    }

    /// Free text is masked before anyone sees it, and may run over several lines.
    boolean isFreeText() {
        return this == ACT || this == OUTCOME;
    }

    /// Whether every row must say something here.
    boolean isRequired() {
        return this != REPRESENTATIVE && this != REGISTRATION && this != OUTCOME;
    }
}

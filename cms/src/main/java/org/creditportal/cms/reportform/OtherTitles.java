package org.creditportal.cms.reportform;

import java.util.Map;
import java.util.Optional;

/// What people also write above the columns of a form.
final class OtherTitles {

    private static final Map<String, FormColumn> COLUMNS = Map.ofEntries(
            Map.entry("单位名称", FormColumn.NAME),
            Map.entry("主体名称", FormColumn.NAME),
            Map.entry("失信主体名称", FormColumn.NAME),
            Map.entry("法人代表", FormColumn.REPRESENTATIVE),
            Map.entry("法定代表人姓名", FormColumn.REPRESENTATIVE),
            Map.entry("社会信用代码", FormColumn.CODE),
            Map.entry("工商注册号", FormColumn.REGISTRATION),
            Map.entry("注册登记号", FormColumn.REGISTRATION),
            Map.entry("认定单位", FormColumn.DEPARTMENT),
            Map.entry("认定机关", FormColumn.DEPARTMENT),
            Map.entry("认定时间", FormColumn.DECIDED_ON),
            Map.entry("有效期限", FormColumn.VALIDITY));

    private OtherTitles() {}

    /// The title that the form itself has for it, or the same text if it is no other title.
    static String official(String title, ReportFormLayout layout) {
        return Optional.ofNullable(COLUMNS.get(title))
                .map(column -> column.title(layout))
                .orElse(title);
    }
}

package org.creditportal.cms.proceeding;

import org.creditportal.cms.reportform.ReportFormLayout;
import org.creditportal.cms.vocabulary.ListKind;

/// What departments are told when a row cannot be recorded or published.
final class Advice {

    static final String OVERLAP = "同一主体在同一名单、领域和认定部门已有另一决定，有效期与本行重叠。请核对有效期；确需重新认定的，先撤下原记录。";
    static final String ON_BLACK = "该主体正在黑名单公示有效期内，不得列入红名单（交叉比对）。请删除本行，或待其退出黑名单后再报。";

    static final String STANDING = "同一主体在同一名单、领域和认定部门已有另一决定，有效期重叠。请核对有效期；确需重新认定的，先使原记录退出。";

    static final String CODE_COLUMN = "统一社会信用代码";

    private Advice() {}

    /// The last column of either form holds the validity.
    static String validityColumn(ListKind list) {
        return ReportFormLayout.of(list).columns().getLast();
    }
}

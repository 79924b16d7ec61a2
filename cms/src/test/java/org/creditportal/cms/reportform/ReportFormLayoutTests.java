package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.creditportal.cms.vocabulary.ListKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportFormLayoutTests {

    @Test
    @DisplayName("E4: the red form")
    void hasElevenColumnsInRed() {
        assertThat(ReportFormLayout.RED.columns())
                .containsExactly(
                        "红名单类型", "企业名称", "法定代表人", "统一社会信用代码", "工商注册登记号", "守信行为", "获得奖励", "认定部门", "认定依据", "认定日期", "有效期");
    }

    @Test
    @DisplayName("E5: the black form")
    void hasElevenColumnsInBlack() {
        assertThat(ReportFormLayout.BLACK.columns())
                .containsExactly(
                        "黑名单类型",
                        "企业名称",
                        "法定代表人",
                        "统一社会信用代码",
                        "工商注册登记号",
                        "违法失信行为",
                        "处罚结果",
                        "认定部门",
                        "认定依据",
                        "认定日期",
                        "处罚有效期");
    }

    @Test
    @DisplayName("A2, A18: the watch list uses the black form; the warning list is derived, never reported")
    void belongsToAList() {
        assertThat(ReportFormLayout.of(ListKind.RED)).isEqualTo(ReportFormLayout.RED);
        assertThat(ReportFormLayout.of(ListKind.BLACK)).isEqualTo(ReportFormLayout.BLACK);
        assertThat(ReportFormLayout.of(ListKind.WATCH)).isEqualTo(ReportFormLayout.BLACK);
        assertThatIllegalArgumentException().isThrownBy(() -> ReportFormLayout.of(ListKind.WARNING));
    }
}

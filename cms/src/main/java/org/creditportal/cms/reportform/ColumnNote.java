package org.creditportal.cms.reportform;

/// What to write in a column, for whoever fills a form in.
///
/// @param advice whole sentences, in Chinese
/// @param example fictional, and read without a problem
record ColumnNote(FormColumn column, String advice, String example) {

    /// @param type a type of the list
    /// @param department whose form it is
    static ColumnNote of(FormColumn column, ReportFormLayout layout, String type, String department) {
        return new ColumnNote(column, advice(column, layout), example(column, layout, type, department));
    }

    /// Said too to whoever left the column empty though it is required.
    static String advice(FormColumn column, ReportFormLayout layout) {
        var isRed = layout == ReportFormLayout.RED;
        return switch (column) {
            case TYPE -> "填写名单目录里的类型名称或者别名；模板中可以从下拉列表选择。";
            case NAME -> "填写登记证照上的全称；自然人填写姓名。";
            case REPRESENTATIVE -> "填写法定代表人或者负责人的姓名，不填证件号码。自然人留空。";
            case CODE -> "对照证照填写 18 位，单元格保持文本格式。自然人填写公民身份号码。";
            case REGISTRATION -> "15 位数字，没有的留空。自然人留空。";
            case ACT -> isRed ? "写明守信的事实。" : "写明违法失信的事实。其中的公民身份号码公示前会遮盖。";
            case OUTCOME -> isRed ? "填写获得的奖励，没有的留空。" : "填写处罚或者处理的结果，没有的留空。";
            case DEPARTMENT -> "只填导入本表的部门；其他部门的决定由该部门导入。";
            case BASIS -> "填写决定文书的文号，或者所依据文件的名称和文号。";
            case DECIDED_ON -> "填写作出认定的日期：年、月、日，不带时刻。";
            case VALIDITY -> "填写期限、止日、起止日，或者“长期”。期限从认定日期起算。";
        };
    }

    private static String example(FormColumn column, ReportFormLayout layout, String type, String department) {
        var isRed = layout == ReportFormLayout.RED;
        return switch (column) {
            case TYPE -> type;
            case NAME -> "虚构澜石钟表有限公司";
            case REPRESENTATIVE -> "甄某甲";
            case CODE -> "91990100MA0000058B";
            case REGISTRATION -> "990100000000013";
            case ACT -> isRed ? "虚构事由：连续三年按期足额纳税" : "虚构事由：虚开发票";
            case OUTCOME -> isRed ? "通报表扬" : "罚款二万元";
            case DEPARTMENT -> department;
            case BASIS -> "虚构决字〔2024〕1号";
            case DECIDED_ON -> "2024-11-12";
            case VALIDITY -> "3年";
        };
    }

    String need() {
        return column.isRequired() ? "必填" : "可以留空";
    }

    /// All of it, as a note on a cell.
    String text() {
        return "【%s】%s\n示例（虚构）：%s".formatted(need(), advice, example);
    }
}

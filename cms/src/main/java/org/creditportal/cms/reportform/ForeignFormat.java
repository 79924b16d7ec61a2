package org.creditportal.cms.reportform;

/// Formats that people hand in and no form can be read from.
enum ForeignFormat {
    OLD_WORKBOOK("这是旧版 .xls 或 .et 文件，无法读取。请用表格软件打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再上传。"),
    ENCRYPTED_WORKBOOK("这是设了密码的工作簿，无法读取。请用表格软件打开，在“文件—信息”中取消密码，“另存为”选择“Excel 工作簿 (*.xlsx)”后再上传。"),
    BINARY_WORKBOOK("这是二进制工作簿 (.xlsb)，无法读取。请用表格软件打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再上传。"),
    OPEN_DOCUMENT("这是 .ods 等开放文档，无法读取。请用表格软件打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再上传。"),
    NUMBERS("这是 Numbers 表格，无法读取。请在 Numbers 中选择“导出为—Excel”，保存为 .xlsx 后再上传。"),
    WEB_PAGE("这是网页或 XML 格式的表格（有的系统导出的 .xls 实为网页），无法读取。请用表格软件打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再上传。"),
    DOCUMENT("这是文字处理文档（如 Word），无法读取。请下载报送表模板，把表中内容复制进去，保存为 .xlsx 后再上传。"),
    PDF("这是 PDF 文件，无法读取。请上传原来的表格；没有的，下载报送表模板填写，保存为 .xlsx 后再上传。"),
    ARCHIVE("这是压缩包，无法读取。请先解压，再上传里面的报送表。");

    private final String advice;

    ForeignFormat(String advice) {
        this.advice = advice;
    }

    RefusedFormException refusal() {
        return new RefusedFormException(advice);
    }
}

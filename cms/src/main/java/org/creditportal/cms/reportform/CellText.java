package org.creditportal.cms.reportform;

import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.cms.subject.IdentityMentions;

/// What is typed in a cell, if it is harmless text.
final class CellText {

    /// Characters that nobody sees and that change nothing: zero-width ones, marks of direction and byte order.
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B-\u200F\u2060\uFEFF\u00AD]");

    /// Control characters, changes of direction, halves of characters, and the mark of a wrong encoding.
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069\\p{Cs}\uFFFD\uFFFE\uFFFF&&[^\\t\\r\\n]]");

    private static final Pattern OUTER_SPACE = Pattern.compile("\\A[\\s\\p{Z}]+|[\\s\\p{Z}]+\\z");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE_BESIDE_CHINESE = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\t\\r\\n]");

    /// What a spreadsheet takes for the beginning of a formula, in full-width and small forms too.
    private static final Pattern FORMULA = Pattern.compile("[=＝﹦+＋﹢@＠﹫].*|[-－﹣].+", Pattern.DOTALL);

    private static final Pattern ERROR_VALUE = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");
    private static final Set<String> DASHES = Set.of("-", "－", "—", "——", "–", "/", "／");

    private CellText() {}

    /// The text without outer white space; `""` if there is none, or only a dash.
    static String of(FormRow row, FormColumn column) throws UnreadableCellException {
        var typed = row.cells().get(column.place());
        if (row.formulaCells().contains(column.place())) {
            throw new UnreadableCellException("是公式。请复制后“选择性粘贴—数值”，改为直接填写的文字。");
        }
        if (typed.length() > column.longest()) {
            throw new UnreadableCellException(
                    "过长：最多 %d 个字，现有 %d 个字。请精简后重新填写。".formatted(column.longest(), typed.length()));
        }
        var text = OUTER_SPACE.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll("");
        checkHarmless(text, column);
        return DASHES.contains(text) ? "" : text;
    }

    /// A name without the white space that people put between or around its characters.
    static String name(String text) throws UnreadableCellException {
        return SPACE_BESIDE_CHINESE
                .matcher(SPACE.matcher(withoutIdentity(text)).replaceAll(" "))
                .replaceAll("");
    }

    /// Free text in one line.
    static String oneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }

    /// Text that is public as it stands, and so must not name anybody's number.
    static String withoutIdentity(String text) throws UnreadableCellException {
        if (IdentityMentions.areIn(text)) {
            throw new UnreadableCellException("含有公民身份号码，此列不得填写。请删去号码；自然人的号码只填在“统一社会信用代码”列。");
        }
        return text;
    }

    private static void checkHarmless(String text, FormColumn column) throws UnreadableCellException {
        if (CONTROL.matcher(text).find()) {
            throw new UnreadableCellException("含有控制字符或乱码。请删去看不见的字符，重新手工填写。");
        }
        if (!column.isFreeText() && LINE_BREAK.matcher(text).find()) {
            throw new UnreadableCellException("含有换行或制表符。请写在一行内。");
        }
        if (FORMULA.matcher(text).matches()) {
            throw new UnreadableCellException("以 =、+、@ 或 - 开头，会被表格软件当作公式。请去掉开头的符号。");
        }
        if (ERROR_VALUE.matcher(text).matches()) {
            throw new UnreadableCellException("是表格软件的错误值。请直接填写正确的内容。");
        }
    }
}

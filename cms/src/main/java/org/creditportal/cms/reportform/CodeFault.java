package org.creditportal.cms.reportform;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.vocabulary.HalfWidth;
import org.creditportal.cms.vocabulary.LookAlikes;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// Why a text is no code at all. Of what was typed it repeats single letters at most.
final class CodeFault {

    private static final String REMEDY = "请对照证照逐位核对后重新填写。";
    private static final int LENGTH = 18;
    private static final Pattern EXPONENT = Pattern.compile("[0-9](?:\\.[0-9]+)?E\\+?[0-9]+");
    private static final Pattern OTHER_CHARACTER = Pattern.compile("[^0-9A-Z]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern DIVISION = Pattern.compile("..[0-9]{6}.*");

    private CodeFault() {}

    /// A sentence that names the check that failed, and what to do.
    static String of(String typed) {
        return fault(HalfWidth.of(typed).toUpperCase(Locale.ROOT)) + REMEDY;
    }

    private static String fault(String text) {
        if (EXPONENT.matcher(text).matches()) {
            return "被表格软件存成了数字，末几位已经丢失。请先把该列格式设为“文本”，再重新填写完整的代码。";
        }
        if (OTHER_CHARACTER.matcher(text).find()) {
            return "含有数字和字母以外的字符。";
        }
        if (text.length() != LENGTH) {
            return "应为 18 位，现为 %d 位。".formatted(text.length());
        }
        return DIGITS.matcher(text).matches() ? ofDigits(text) : ofLetters(text);
    }

    private static String ofDigits(String text) {
        var identityFault = IdentityNumber.hasPossibleBirthDate(text) ? "末位校验码不符" : "第 7 至 14 位不是可能的出生日期";
        return "既不是有效的统一社会信用代码（末位校验码不符），也不是有效的公民身份号码（%s）。".formatted(identityFault);
    }

    private static String ofLookAlikes(String text) {
        return LookAlikes.meant(text)
                .filter(CodeFault::isRight)
                .findFirst()
                .map(meant -> mistaken(text, meant) + "，看错或者输错了。")
                .orElse("统一社会信用代码不使用字母 I、O、S、V、Z，可能是与数字 1、0、5、2 混淆；" + "沿用原组织机构代码的，第 9 至 17 位须符合组织机构代码的校验。");
    }

    private static boolean isRight(String text) {
        return UnifiedSocialCreditCode.parse(text).isPresent()
                || IdentityNumber.parse(text).isPresent();
    }

    private static String mistaken(String text, String meant) {
        return IntStream.range(0, text.length())
                .filter(place -> text.charAt(place) != meant.charAt(place))
                .mapToObj(place -> "第 %d 位的字母 %s 可能是 %s".formatted(place + 1, text.charAt(place), meant.charAt(place)))
                .collect(Collectors.joining("、"));
    }

    private static String ofLetters(String text) {
        if (LookAlikes.areIn(text)) {
            return ofLookAlikes(text);
        }
        if (!DIVISION.matcher(text).matches()) {
            return "统一社会信用代码第 3 至 8 位应为数字（登记机关行政区划）。";
        }
        return "统一社会信用代码末位校验码不符。";
    }
}

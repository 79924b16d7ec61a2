package org.creditportal.cms.vocabulary;

import java.util.regex.Pattern;

/// A credit code whose places 9 to 17 carry over an organisation code with I, O, S, V or Z.
///
/// GB 11714-1997 gives organisation codes the whole alphabet, and 国发〔2015〕33号 builds credit codes on them; GB
/// 32100-2015
/// leaves five letters out, so that its mod 31 sum cannot be taken where one of them stands. Such a code is taken on
/// the
/// strength of the organisation code's own mod 11 check. It is not taken where reading the letters as what they look
/// like
/// gives a code that is right by GB 32100: then a digit was mistyped.
///
/// Not verified: how the last character of such codes is given (any of the alphabet is taken), and whether amendment 1
/// of
/// 2016 says more. Codes without these letters whose last character is wrong are refused, although some were issued in
/// Fujian in 2015: nothing published tells them from a slip of the pen.
final class CarriedOverCode {

    private static final Pattern SHAPE =
            Pattern.compile("%1$s{2}[0-9]{6}[0-9A-Z]{8}[0-9X]%1$s".formatted(CheckedCode.CHARACTER));

    private static final int BEGIN = 8;
    private static final int END = 17;

    private CarriedOverCode() {}

    static boolean isOne(String value) {
        return SHAPE.matcher(value).matches()
                && LookAlikes.areIn(value)
                && OrganisationCode.isOne(value.substring(BEGIN, END))
                && LookAlikes.meant(value).noneMatch(CheckedCode::isOne);
    }
}

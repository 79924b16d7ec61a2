package org.creditportal.cms.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The letters that GB 32100-2015 leaves out because they are taken for other characters: I, O, S, V, Z.
public final class LookAlikes {

    private static final Map<Character, Character> DIGITS = Map.of('I', '1', 'O', '0', 'S', '5', 'Z', '2');

    /// V has no digit: in some hands it is a U, in others a Y.
    private static final List<Character> V_IS = List.of('U', 'Y');

    private LookAlikes() {}

    public static boolean areIn(String text) {
        return text.chars().anyMatch(character -> character == 'V' || DIGITS.containsKey((char) character));
    }

    /// What may have been meant, if each of these letters was taken for another character in the same way.
    ///
    /// @param text in upper case
    public static Stream<String> meant(String text) {
        return V_IS.stream()
                .map(v -> replaced(text, letter -> letter == 'V' ? v : DIGITS.getOrDefault(letter, letter)));
    }

    private static String replaced(String text, UnaryOperator<Character> meaning) {
        return text.chars()
                .mapToObj(character -> meaning.apply((char) character))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

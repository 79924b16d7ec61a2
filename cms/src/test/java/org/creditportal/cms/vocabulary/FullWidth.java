package org.creditportal.cms.vocabulary;

import java.util.stream.Collectors;

/// Writes ASCII as full-width characters.
public final class FullWidth {

    private FullWidth() {}

    public static String of(String ascii) {
        return ascii.chars()
                .mapToObj(character -> String.valueOf((char) (character == ' ' ? '\u3000' : character + 0xFEE0)))
                .collect(Collectors.joining());
    }
}

package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast of the stylesheet's colours, WCAG 2.2: 4.5 for text (1.4.3), 3 for borders of controls and focus (1.4.11).
class ContrastTests {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    ContrastTests() {
        String tokens = new String(StaticFiles.load().stylesheet().bytes(), UTF_8);
        String[] halves = tokens.substring(0, tokens.indexOf("@layer base {")).split("prefers-color-scheme: dark", 2);
        collect(halves[0], light);
        dark.putAll(light);
        collect(halves[1], dark);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, surface, 7",
        "ink, sunken, 7",
        "ink-soft, paper, 4.5",
        "ink-soft, surface, 4.5",
        "ink-soft, sunken, 4.5",
        "link, paper, 4.5",
        "link, surface, 4.5",
        "link, sunken, 4.5",
        "link-hover, paper, 4.5",
        "ink, mark, 4.5",
        "link, mark, 4.5",
        "on-brand, brand, 4.5",
        "on-brand-soft, brand, 4.5",
        "on-brand-soft, brand-deep, 4.5",
        "on-action, action, 4.5",
        "on-action, action-hover, 4.5",
        "red-ink, red-tint, 4.5",
        "black-ink, black-tint, 4.5",
        "watch-ink, watch-tint, 4.5",
        "warning-ink, warning-tint, 4.5",
        "line-strong, surface, 3",
        "line-strong, paper, 3",
        "focus, paper, 3",
        "focus, surface, 3",
        "action, paper, 3"
    })
    void everyPairThatMeetsIsReadableInLightAndDark(String text, String ground, double least) {
        assertThat(contrast(light, text, ground)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static void collect(String css, Map<String, String> colours) {
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(@Nullable String colour) {
        assertThat(colour).isNotNull();
        int rgb = Integer.decode(colour);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

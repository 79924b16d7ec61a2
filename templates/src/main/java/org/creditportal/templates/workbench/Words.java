package org.creditportal.templates.workbench;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The texts of the workbench in one language; a resource bundle, so that a city can word them anew.
public final class Words {

    private static final String BUNDLE = Words.class.getPackageName() + ".workbench";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Language, Words> ALL = read();

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getClassLoader(), EXACTLY);
    }

    public static Words in(Language language) {
        var words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("No words in " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    /// @param key a text that the bundle has
    /// @param values put in for `{0}`, `{1}` …
    public String say(String key, Object... values) {
        return format(bundle.getString(key), values);
    }

    /// @return the text, or the other one where the bundle has none, as for a code that is newer than the bundle
    public String sayOr(String key, String otherwise) {
        return knows(key) ? say(key) : otherwise;
    }

    public boolean knows(String key) {
        try {
            return !bundle.getString(key).isEmpty();
        } catch (MissingResourceException unknown) {
            return false;
        }
    }

    /// Numbers and dates are written the same in both languages.
    private static String format(String text, Object... values) {
        return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
    }

    private static Map<Language, Words> read() {
        var all = new EnumMap<Language, Words>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> all.put(language, new Words(language)));
        return all;
    }
}

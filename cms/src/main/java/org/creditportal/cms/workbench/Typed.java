package org.creditportal.cms.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Field.Kind;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/// What was typed into a form.
record Typed(MultiValueMap<String, String> values) {

    private static final String KEY = "_key";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /// Of a form with a file, which is only said to be there.
    static Typed of(MultiValueMap<String, Part> parts) {
        var values = new LinkedMultiValueMap<String, String>();
        parts.forEach((name, sent) ->
                sent.forEach(part -> values.add(name, part instanceof FormFieldPart field ? field.value() : "sent")));
        return new Typed(values);
    }

    /// By which the act is done once, however often the form is sent.
    String key() {
        return text(KEY);
    }

    /// Without spaces around it, line breaks as one character.
    String text(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "")
                .replace("\r\n", "\n")
                .strip();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    boolean isMissing(Ask ask) {
        var part = ask.part();
        return ask.required()
                && (part == null || !isEmpty(part))
                && (ask.kind() == Kind.CHOICES
                        ? all(ask.name()).isEmpty()
                        : text(ask.name()).isEmpty());
    }

    /// Whether it can be what the field is for.
    boolean isUnreadable(Ask ask) {
        var text = text(ask.name());
        return !text.isEmpty() && ask.kind() != Kind.CHOICES && !canBeRead(ask, text);
    }

    private static boolean canBeRead(Ask ask, String text) {
        try {
            return switch (ask.kind()) {
                case DAY -> LocalDate.parse(text) != null;
                case MINUTE -> ChinaTime.instant(text) != null;
                case NUMBER -> text.matches("[1-9][0-9]{0,8}");
                case CHOICE ->
                    ask.options().stream().anyMatch(option -> option.value().equals(text));
                case LINE, MEDIUM ->
                    ask.sent() != Ask.Sent.ID || ID.matcher(id(text)).matches();
                case TEXT, LONG_TEXT, CHOICES, FILE, PASSWORD, NEW_PASSWORD, LOGIN, CODE, HIDDEN -> true;
            };
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /// As the API reads it; what was left empty is left out.
    ObjectNode body(List<Ask> asks) {
        return TypedBody.of(this, asks);
    }

    /// How many things with parts there are under a name, up to the last that is not empty.
    int rows(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "[.]([0-9]{1,3})[.].+");
        return values.keySet().stream()
                .filter(name -> !text(name).isEmpty())
                .map(row::matcher)
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /// The same with other values under some names.
    Typed with(Map<String, List<String>> others) {
        var changed = new LinkedMultiValueMap<String, String>();
        values.forEach((name, all) -> changed.put(name, List.copyOf(all)));
        changed.putAll(others);
        return new Typed(changed);
    }

    private boolean isEmpty(Ask.Part part) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(part.path() + "."))
                .allMatch(name -> text(name).isEmpty());
    }

    /// Ticked one by one, or typed one after another; of an address its last part.
    Stream<String> ids(String name) {
        return all(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,;，；、]+")))
                .filter(id -> !id.isEmpty())
                .map(Typed::id);
    }

    /// Of an address its last part.
    static String id(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}

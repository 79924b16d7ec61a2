package org.creditportal.cms.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Field.Kind;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was typed into a form.
record Typed(MultiValueMap<String, String> values) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "_key";

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
        return ask.required()
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
                case LINE, TEXT, LONG_TEXT, CHOICES, FILE, PASSWORD, NEW_PASSWORD, LOGIN, CODE, HIDDEN -> true;
            };
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /// As the API reads it; what was left empty is left out.
    ObjectNode body(List<Ask> asks) {
        var body = JSON.createObjectNode();
        asks.forEach(ask -> put(body, ask));
        return body;
    }

    private void put(ObjectNode body, Ask ask) {
        var text = text(ask.name());
        var dot = ask.name().indexOf('.');
        var parent = dot < 0 ? body : body.withObjectProperty(ask.name().substring(0, dot));
        var name = ask.name().substring(dot + 1);
        if (ask.sent() == Ask.Sent.SECRET) {
            parent.put(name, values.getFirst(ask.name()));
        } else if (ask.sent() == Ask.Sent.IDS) {
            var ids = parent.putArray(name);
            ids(ask.name()).forEach(ids::add);
        } else if (ask.sent() == Ask.Sent.LINES) {
            var lines = parent.putArray(name);
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        } else if (!text.isEmpty()) {
            put(parent, name, ask.sent(), text);
        }
    }

    private static void put(ObjectNode parent, String name, Ask.Sent sent, String text) {
        switch (sent) {
            case TEXT, IDS, LINES, SECRET -> parent.put(name, text);
            case NUMBER -> parent.put(name, Integer.parseInt(text));
            case FLAG -> parent.put(name, Boolean.parseBoolean(text));
            case INSTANT -> parent.put(name, ChinaTime.instant(text).toString());
            case NOT -> {}
        }
    }

    /// Ticked one by one, or typed one after another; of an address its last part.
    private Stream<String> ids(String name) {
        return all(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,;，；、]+")))
                .filter(id -> !id.isEmpty())
                .map(id -> id.substring(id.lastIndexOf('/') + 1));
    }
}

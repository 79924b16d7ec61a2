package org.creditportal.cms.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes of what was typed what the API reads. What was left empty, or cannot be read, is left out; so are things of
/// which a part that they need is.
final class TypedBody {

    private static final JsonMapper JSON = new JsonMapper();

    private final Typed typed;
    private final List<Ask> asks;
    private final ObjectNode body = JSON.createObjectNode();
    private final Map<Ask.Part, ObjectNode> rows = new HashMap<>();

    private TypedBody(Typed typed, List<Ask> asks) {
        this.typed = typed;
        this.asks = asks;
    }

    static ObjectNode of(Typed typed, List<Ask> asks) {
        var made = new TypedBody(typed, asks);
        asks.stream()
                .filter(ask -> ask.part() == null ? !typed.isUnreadable(ask) : made.isWhole(ask, ask.part()))
                .forEach(made::put);
        return made.body;
    }

    private boolean isWhole(Ask ask, Ask.Part part) {
        return !typed.text(ask.name()).isEmpty()
                && asks.stream()
                        .filter(other -> part.equals(other.part()))
                        .noneMatch(other -> typed.isMissing(other) || typed.isUnreadable(other));
    }

    private void put(Ask ask) {
        var part = ask.part();
        var path = part == null ? ask.name() : ask.name().substring(part.path().length() + 1);
        var parent = part == null ? parent(path) : rows.computeIfAbsent(part, this::row);
        put(parent, path.substring(path.indexOf('.') + 1), ask);
    }

    private ObjectNode row(Ask.Part part) {
        var name = part.list().substring(part.list().indexOf('.') + 1);
        var parent = parent(part.list());
        return part.isOnly()
                ? parent.putObject(name)
                : parent.withArrayProperty(name).addObject();
    }

    private ObjectNode parent(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? body : body.withObjectProperty(path.substring(0, dot));
    }

    private void put(ObjectNode parent, String name, Ask ask) {
        var text = typed.text(ask.name());
        switch (ask.sent()) {
            case SECRET -> parent.put(name, typed.values().getFirst(ask.name()));
            case IDS -> typed.ids(ask.name()).forEach(parent.putArray(name)::add);
            case LINES ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(parent.putArray(name)::add);
            case TEXT, NUMBER, FLAG, ID, INSTANT, NOT -> {
                if (!text.isEmpty()) {
                    putOne(parent, name, ask.sent(), text);
                }
            }
        }
    }

    private static void putOne(ObjectNode parent, String name, Ask.Sent sent, String text) {
        switch (sent) {
            case TEXT, IDS, LINES, SECRET -> parent.put(name, text);
            case NUMBER -> parent.put(name, Integer.parseInt(text));
            case FLAG -> parent.put(name, Boolean.parseBoolean(text));
            case ID -> parent.put(name, Typed.id(text));
            case INSTANT -> parent.put(name, ChinaTime.instant(text).toString());
            case NOT -> {}
        }
    }
}

package org.creditportal.cms.workbench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Words;
import org.jspecify.annotations.Nullable;

/// A form that was sent and not accepted: it is shown again with what was typed and what is wrong with it.
///
/// @param form id of the form
/// @param problems by name of the field
/// @param problem with the form as a whole, or `null`
/// @param status with which the page is answered
record Attempt(
        String form,
        Typed typed,
        Map<String, String> problems,
        @Nullable String problem,
        int status) {

    private static final Attempt NONE = new Attempt("", Typed.nothing(), Map.of(), null, 200);

    static Attempt none() {
        return NONE;
    }

    /// One that was sent for another reason than to be accepted: nothing is wrong with it.
    static Attempt kept(FormSketch sketch, Typed typed) {
        return new Attempt(sketch.id(), typed, Map.of(), null, 200);
    }

    /// What can be seen without asking the API.
    static Attempt of(FormSketch sketch, Typed typed, Words words) {
        var problems = new LinkedHashMap<String, String>();
        for (var ask : sketch.asks()) {
            if (typed.isMissing(ask)) {
                problems.put(ask.name(), words.say(ask.kind() == Kind.CHOICE ? "problem.choose" : "problem.missing"));
            } else if (typed.isUnreadable(ask)) {
                problems.put(ask.name(), words.say("problem." + problemOf(ask)));
            }
        }
        return new Attempt(sketch.id(), typed, problems, null, 422);
    }

    private static String problemOf(Ask ask) {
        return switch (ask.kind()) {
            case DAY -> "day";
            case MINUTE -> "minute";
            case NUMBER -> "number";
            case CHOICE, CHOICES -> "choose";
            case LINE, MEDIUM -> ask.sent() == Ask.Sent.ID ? "id" : "missing";
            case TEXT, LONG_TEXT, FILE, PASSWORD, NEW_PASSWORD, LOGIN, CODE, HIDDEN -> "missing";
        };
    }

    /// What the API said: beside the field whose member it names, else above the form.
    static Attempt of(FormSketch sketch, Typed typed, ApiRefusal refused, Words words) {
        var named = sketch.asks().stream()
                .filter(ask -> refused.status() == 400 && refused.detail().contains(ask.name()))
                .max(Comparator.comparingInt(ask -> ask.name().length()));
        return named.map(ask -> new Attempt(
                        sketch.id(),
                        typed,
                        Map.of(ask.name(), refused.detail().replace(ask.name(), sketch.label(ask, words))),
                        null,
                        refused.status()))
                .orElseGet(() -> new Attempt(sketch.id(), typed, Map.of(), refused.detail(), refused.status()));
    }

    boolean isOf(String id) {
        return form.equals(id);
    }

    /// Whether something was typed that is to be shown again.
    boolean isSent() {
        return !form.isEmpty();
    }

    boolean isRefused() {
        return !problems.isEmpty() || problem != null;
    }
}

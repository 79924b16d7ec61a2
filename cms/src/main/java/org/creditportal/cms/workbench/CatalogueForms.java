package org.creditportal.cms.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.cms.catalogue.MemorandumKind;
import org.creditportal.cms.workbench.CataloguePages.DutyAnswer;
import org.creditportal.cms.workbench.CataloguePages.Led;
import org.creditportal.cms.workbench.CataloguePages.MemorandumAnswer;
import tools.jackson.databind.node.ObjectNode;

/// What is asked of a memorandum or a duty.
final class CatalogueForms {

    private static final String VERSION = "version";
    private static final String MEMORANDA = "memoranda";

    private CatalogueForms() {}

    static FormSketch memorandum(Visit visit) {
        var kinds = Arrays.stream(MemorandumKind.values())
                .map(kind -> new Ask.Choice(kind.code(), visit.say("memorandum." + kind.code())))
                .toList();
        return FormSketch.of(
                "memorandum",
                Ask.choice("kind", kinds),
                Ask.number("number"),
                Ask.line("title"),
                Ask.line("documentNumber"));
    }

    static FormSketch change(MemorandumAnswer memorandum) {
        return FormSketch.of(
                "memorandum-change",
                Ask.line("title").preset(memorandum.title()),
                Ask.line("documentNumber").preset(memorandum.documentNumber()),
                Ask.hidden(VERSION, String.valueOf(memorandum.version())));
    }

    /// @param what `memorandum` or `duty`
    /// @param version as it is seen
    static FormSketch removal(String what, long version) {
        return FormSketch.ending(what + "-removal", Ask.hidden(VERSION, String.valueOf(version)));
    }

    /// @param known to choose from
    static FormSketch duty(Visit visit, List<MemorandumAnswer> known) {
        return FormSketch.of(
                "duty", Ask.number("number"), Ask.lines("departments"), Ask.text("text"), led(visit, known));
    }

    static FormSketch change(Visit visit, DutyAnswer duty, List<MemorandumAnswer> known) {
        var led = duty.memoranda().stream().map(Led::value).collect(Collectors.joining("\n"));
        return FormSketch.of(
                "duty-change",
                Ask.lines("departments").preset(String.join("\n", duty.departments())),
                Ask.text("text").preset(duty.text()),
                led(visit, known).preset(led),
                Ask.hidden(VERSION, String.valueOf(duty.version())));
    }

    private static Ask led(Visit visit, List<MemorandumAnswer> known) {
        var options = known.stream()
                .map(memorandum -> new Ask.Choice(memorandum.led().value(), memorandum.name(visit)))
                .toList();
        return Ask.choices(MEMORANDA, options).optional();
    }

    /// As the API reads a memorandum; what it is known by stands in the address.
    static ObjectNode memorandum(FormSketch sketch, Typed typed) {
        return typed.body(sketch.asks()).remove(List.of("kind", "number"));
    }

    /// As the API reads a duty.
    static ObjectNode duty(FormSketch sketch, Typed typed) {
        var body = typed.body(sketch.asks()).remove(List.of("number"));
        var named = body.putArray(MEMORANDA);
        typed.all(MEMORANDA).stream()
                .filter(value -> value.matches("[a-z]+:[1-9][0-9]{0,8}"))
                .map(Led::parse)
                .forEach(led -> named.addObject().put("kind", led.kind()).put("number", led.number()));
        return body;
    }
}

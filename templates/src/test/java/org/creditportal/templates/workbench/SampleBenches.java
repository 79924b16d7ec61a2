package org.creditportal.templates.workbench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.templates.FilledRecords;
import org.creditportal.templates.workbench.Bench.Person;
import org.creditportal.templates.workbench.Bench.Place;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Field.Option;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Sheet.Tag;
import org.jspecify.annotations.Nullable;

/// Pages of the workbench with every block that there is, filled and bare, in both languages.
final class SampleBenches {

    private SampleBenches() {}

    static Map<String, WorkbenchPage> all() {
        var pages = new LinkedHashMap<String, WorkbenchPage>();
        for (var language : Language.values()) {
            pages.put("sheet-" + language.code(), sheet(language, true));
            pages.put("bare-" + language.code(), sheet(language, false));
            pages.put("door-" + language.code(), door(language));
        }
        return pages;
    }

    static Sheet sheet(Language language, boolean filled) {
        return new Sheet(
                bench(language, filled),
                "虚构企业甲",
                filled ? new Tag("有效", Tone.GOOD) : null,
                filled ? "黑名单 · 严重失信主体" : null,
                sections(new FilledRecords("信用", filled)),
                filled ? List.of(Section.of("fields", "可以办理", form(null, null), form("撤下", "请写明理由"))) : List.of());
    }

    /// One section for each kind of block.
    static List<Section> sections(FilledRecords records) {
        var kinds = Block.class.getPermittedSubclasses();
        return IntStream.range(0, kinds.length)
                .filter(i -> kinds[i] != Form.class && kinds[i] != Filters.class)
                .mapToObj(i -> Section.of(
                        "part" + i, kinds[i].getSimpleName(), records.fill(kinds[i].asSubclass(Block.class))))
                .toList();
    }

    private static Door door(Language language) {
        return new Door(bench(language, false), "登录", "请输入", List.of(form(null, "用户名、密码或验证码不正确")));
    }

    /// Every kind of field, each with an id of its own.
    static Form form(@Nullable String fold, @Nullable String problem) {
        var id = fold == null ? "open" : "folded";
        var fields = Arrays.stream(Kind.values())
                .<FormItem>map(kind -> new Field(
                        id + "-" + kind.name().toLowerCase(Locale.ROOT),
                        kind.name(),
                        kind,
                        "名称 " + kind.name(),
                        "",
                        problem == null,
                        problem,
                        problem,
                        List.of(new Option("a", "甲", true), new Option("b", "乙", false))));
        var steps = Stream.of(rows(id + "-steps", "步骤 1", problem), rows(id + "-portrait", null, problem));
        return new Form(
                "form-" + id,
                fold,
                true,
                "/workbench/x",
                true,
                "token",
                "key",
                problem,
                problem,
                Stream.concat(fields, steps).toList(),
                "提交",
                problem == null ? null : new Anchor("预览", "/workbench/y"),
                Tone.BAD);
    }

    private static Parts rows(String id, @Nullable String legend, @Nullable String problem) {
        var field =
                new Field(id + "-0-title", "steps.0.title", Kind.LINE, "标题", "<b>", false, problem, problem, List.of());
        return new Parts(id, "步骤", problem, List.of(new Parts.Row(legend, List.of(field))));
    }

    static Bench bench(Language language, boolean filled) {
        return new Bench(
                Words.in(language),
                "信用演示市",
                "虚构企业甲",
                filled ? new Person("fictional-clerk", "经办人", "虚构市某局") : null,
                filled
                        ? List.of(
                                new Place("我的任务", "/workbench", true, "1"),
                                new Place("帮助", "/workbench/help", false, null))
                        : List.of(),
                filled ? Note.of(Tone.GOOD, "已签署") : null,
                new Anchor("English", "/workbench/language?to=en&next=%2Fworkbench"),
                "token");
    }
}

package org.creditportal.portal.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Gatherers;

/// About 3,000 fictional entries in forms of at most 200 rows, one department's and one list's each.
public final class DemonstrationForms {

    private static final long SEED = 20_260_101L;
    private static final int MOST_ROWS = 200;
    private static final List<FormFormat> FORMATS = List.copyOf(EnumSet.allOf(FormFormat.class));

    private static final List<String> RED_HEADER =
            List.of("红名单类型", "企业名称", "法定代表人", "统一社会信用代码", "工商注册登记号", "守信行为", "获得奖励", "认定部门", "认定依据", "认定日期", "有效期");
    private static final List<String> BLACK_HEADER =
            List.of("黑名单类型", "企业名称", "法定代表人", "统一社会信用代码", "工商注册登记号", "违法失信行为", "处罚结果", "认定部门", "认定依据", "认定日期", "处罚有效期");

    private DemonstrationForms() {}

    /// The forms as files, made if they are not there.
    public static List<Form> keptIn(Path folder) {
        return made().stream().map(form -> form.keptIn(folder)).toList();
    }

    /// The names of their files.
    public static List<String> names() {
        return made().stream().map(Made::name).toList();
    }

    static List<Made> made() {
        var rows = new Rows(new Random(SEED));
        var forms = new ArrayList<Made>();
        rowsByLetter(rows)
                .forEach((letter, all) -> all.stream()
                        .gather(Gatherers.windowFixed(MOST_ROWS))
                        .forEach(some -> forms.add(Made.of(forms.size(), letter, some))));
        return forms;
    }

    private static Map<Letter, List<List<String>>> rowsByLetter(Rows rows) {
        var byLetter = new LinkedHashMap<Letter, List<List<String>>>();
        for (var recognition : Recognition.all()) {
            byLetter.computeIfAbsent(
                            new Letter(recognition.list(), recognition.department()), letter -> new ArrayList<>())
                    .addAll(rows.of(recognition));
        }
        return byLetter;
    }

    /// What goes into one form.
    record Letter(String list, String department) {

        List<String> header() {
            return isRed() ? RED_HEADER : BLACK_HEADER;
        }

        boolean isRed() {
            return list.equals("red");
        }
    }

    /// A form that is not a file yet.
    ///
    /// @param rows without the header
    record Made(String name, Letter letter, FormFormat format, List<List<String>> rows) {

        private static Made of(int place, Letter letter, List<List<String>> rows) {
            var format = FORMATS.get(place % FORMATS.size());
            var name = "%s-%02d.%s".formatted(letter.list(), place + 1, format.extension());
            return new Made(name, letter, format, rows);
        }

        byte[] bytes() {
            var whole = new ArrayList<List<String>>();
            whole.add(letter.header());
            whole.addAll(rows);
            return format.write(whole);
        }

        private Form keptIn(Path folder) {
            var file = folder.resolve(name);
            try {
                if (Files.notExists(file)) {
                    var unfinished = Files.write(folder.resolve(name + ".tmp"), bytes());
                    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Form(file, letter.list(), letter.department());
        }
    }
}

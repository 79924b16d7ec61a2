package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Filters;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Shelf;
import org.creditportal.templates.workbench.Shelf.Piece;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The pictures and documents of a department: all of them, and where another is uploaded.
final class MediaPages {

    static final String PATH = "/workbench/media";
    static final String API = "/cms/v1/media";

    private static final List<String> TYPES = List.of("image", "document");
    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private MediaPages() {}

    /// As the API tells of them.
    record Listed(List<Medium> items, @Nullable UUID next) {}

    record Medium(
            UUID id,
            String name,
            String type,
            long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String thumbnail,
            Instant uploadedAt,
            String content,
            boolean used,
            long open,
            List<Finding> findings) {

        boolean isPicture() {
            return thumbnail != null;
        }

        String address() {
            return PATH + "/" + id;
        }
    }

    record Finding(
            String key,
            String label,
            String excerpt,
            boolean maskable,
            boolean justifiable,
            @Nullable Justification justification) {}

    record Justification(String basis) {}

    /// What of the page's address the API is asked.
    static String query(Visit visit) {
        var queries = new Queries(visit.request());
        var type = queries.text("type");
        var name = queries.text("q");
        var after = queries.id("after");
        return "?" + (type != null && TYPES.contains(type) ? "type=" + type + "&" : "")
                + (name == null ? "" : "q=" + Queries.encoded(name) + "&")
                + (after == null ? "" : "after=" + after);
    }

    /// The newest of the department, to be used in what is being written.
    static Mono<List<Medium>> newest(DepartmentsApi api, Visit visit) {
        return api.read(visit.request(), API)
                .map(answer -> answer.as(Listed.class).items());
    }

    static FormSketch upload() {
        return FormSketch.of("medium", new Ask("file", Kind.FILE, Ask.Sent.TEXT, true, null, List.of()));
    }

    static Sheet list(Visit visit, Listed listed, Attempt attempt) {
        var heading = visit.say("place.media");
        var next = listed.next() == null
                ? null
                : new Anchor(
                        visit.say("next"),
                        new Queries(visit.request()).with("after", listed.next().toString()));
        var pieces = listed.items().stream().map(medium -> piece(visit, medium)).toList();
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("media.lead"),
                List.of(
                        Section.bare("find", filters(visit)),
                        Section.bare("media", new Shelf(heading, pieces, visit.say("nothing.here"), next))),
                List.of(Section.of("upload", visit.say("form.medium"), upload().open(visit, PATH, attempt))));
    }

    private static Filters filters(Visit visit) {
        var queries = new Queries(visit.request());
        var types = Stream.concat(
                        Stream.of(new Ask.Choice("", visit.say("media.all-types"))),
                        TYPES.stream().map(type -> new Ask.Choice(type, visit.say("media." + type))))
                .toList();
        var asked = FormSketch.of(
                "media-find",
                Ask.choice("type", types).preset(queries.text("type")).optional(),
                Ask.line("q").preset(queries.text("q")).optional());
        return new Filters(
                PATH,
                asked.fields(Attempt.none(), visit.words()),
                visit.say("filter"),
                new Anchor(visit.say("filter.clear"), PATH));
    }

    private static Piece piece(Visit visit, Medium medium) {
        var state = medium.open() > 0
                ? Cell.badge(visit.say("media.open", medium.open()), Tone.CAUTION)
                : Cell.badge(visit.say(medium.used() ? "media.used" : "media.unused"), Tone.PLAIN);
        return new Piece(
                medium.name(),
                medium.address(),
                medium.isPicture() ? API + "/" + medium.id() + "/thumbnail" : null,
                type(medium),
                size(medium.size()),
                state);
    }

    /// The ending says it, in capitals.
    static String type(Medium medium) {
        return medium.name().substring(medium.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    static String size(long bytes) {
        return bytes < MEGABYTE
                ? Math.max(1, bytes / KILOBYTE) + " KB"
                : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }
}

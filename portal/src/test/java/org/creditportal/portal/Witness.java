package org.creditportal.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Looks at a node as readers and their caches do, and notes whatever is not as it must be.
final class Witness {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NO_MATTER = "\"no-such-tag\"";

    private final Node node;
    private final String name;
    private final Instant from;
    private final Instant until;
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final Collection<String> wrong = new ConcurrentLinkedQueue<>();

    /// @param from when all exhibits begin
    /// @param until when they end
    Witness(Node node, String name, Instant from, Instant until) {
        this.node = node;
        this.name = name;
        this.from = from;
        this.until = until;
    }

    /// Where in the window the node stands.
    private enum Phase {
        BEFORE,
        DURING,
        AFTER
    }

    /// All that it noted so far.
    Collection<String> wrong() {
        return wrong;
    }

    void look(Collection<Exhibit> exhibits) {
        exhibits.parallelStream().forEach(exhibit -> {
            look("/articles/" + exhibit.slug(), exhibit);
            look("/api/v1/articles/" + exhibit.slug(), exhibit);
            lookAtMedium(exhibit);
        });
        new Lists(exhibits).look();
    }

    private Phase phase() {
        var now = node.time();
        return now.isBefore(from) ? Phase.BEFORE : now.isBefore(until) ? Phase.DURING : Phase.AFTER;
    }

    private void look(String path, Exhibit exhibit) {
        var fresh = node.ask(HttpHeaders.IF_NONE_MATCH, NO_MATTER, path);
        var status = switch (phase()) {
            case BEFORE -> 404;
            case DURING -> 200;
            case AFTER -> exhibit.ending().status();
        };
        expect(path, "status", status, fresh.getStatus().value());
        expect(path, "title", status == 200, text(fresh).contains(exhibit.title()));
        expect(
                path,
                "banner",
                status == 200 && phase() == Phase.AFTER,
                text(fresh).contains(Ending.BANNER));
        if (status == 301) {
            expect(path, "place", path.replace(exhibit.slug(), Ending.TARGET), header(fresh, HttpHeaders.LOCATION));
        }
        expect(path, "cached", status, again(path, fresh, status));
    }

    /// What somebody is told who kept what was there before, and then who kept what is there now.
    private int again(String path, EntityExchangeResult<byte[]> fresh, int status) {
        var kept = tags.get(path);
        var answer = kept == null || kept.equals(fresh.getResponseHeaders().getETag())
                ? status
                : node.ask(HttpHeaders.IF_NONE_MATCH, kept, path).getStatus().value();
        var tag = fresh.getResponseHeaders().getETag();
        if (tag != null) {
            tags.put(path, tag);
            expect(
                    path,
                    "unchanged",
                    304,
                    node.ask(HttpHeaders.IF_NONE_MATCH, tag, path).getStatus().value());
        }
        return answer;
    }

    private void lookAtMedium(Exhibit exhibit) {
        var path = "/media/" + exhibit.hash() + "/{name}";
        var tag = "\"" + exhibit.hash() + "\"";
        var status = switch (phase()) {
            case BEFORE -> 404;
            case DURING -> 200;
            case AFTER -> exhibit.ending().mediumStatus();
        };
        var whole = node.ask(HttpHeaders.IF_NONE_MATCH, NO_MATTER, path, exhibit.fileName());
        var part = node.ask(HttpHeaders.RANGE, "bytes=1-4", path, exhibit.fileName());
        var kept = node.ask(HttpHeaders.IF_NONE_MATCH, tag, path, exhibit.fileName());
        var what = exhibit.slug() + " medium";
        expect(what, "status", status, whole.getStatus().value());
        expect(what, "range", status == 200 ? 206 : status, part.getStatus().value());
        expect(what, "kept", status == 200 ? 304 : status, kept.getStatus().value());
        if (status == 200) {
            expect(what, "bytes", exhibit.hash(), digest(bytes(whole)));
            expect(what, "tag", tag, String.valueOf(whole.getResponseHeaders().getETag()));
            expect(what, "part", 4, bytes(part).length);
        } else {
            expect(what, "picture", false, new String(bytes(whole), StandardCharsets.ISO_8859_1).contains("PNG"));
        }
    }

    private void expect(String where, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            wrong.add("%s at %s, %s, %s: %s, not %s".formatted(name, node.time(), where, what, found, expected));
        }
    }

    private static String header(EntityExchangeResult<byte[]> answer, String name) {
        return Objects.requireNonNullElse(answer.getResponseHeaders().getFirst(name), "");
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(bytes(answer), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(EntityExchangeResult<byte[]> answer) {
        return Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What shows several articles at once.
    private final class Lists {

        private final Collection<Exhibit> exhibits;

        Lists(Collection<Exhibit> exhibits) {
            this.exhibits = exhibits;
        }

        void look() {
            for (var kind : exhibits.stream().map(Exhibit::kind).distinct().toList()) {
                var own = exhibits.stream()
                        .filter(exhibit -> exhibit.kind() == kind)
                        .toList();
                var column = column(kind.code());
                if (column != null) {
                    page(column, own, "/articles/");
                }
                json("/api/v1/articles?size=100&article=" + kind.code(), own);
            }
            json("/api/v1/articles?size=100", exhibits);
            json("/api/v1/search?size=100&content=article", exhibits);
            page("/sitemap.xml", exhibits, "/articles/");
            page("/search?size=100&content=article", exhibits, "/articles/");
        }

        private void page(String path, Collection<Exhibit> shown, String before) {
            var body = text(fresh(path));
            for (var exhibit : shown) {
                expect(path, exhibit.slug(), phase() == Phase.DURING, body.contains(before + exhibit.slug()));
            }
        }

        private void json(String path, Collection<Exhibit> shown) {
            var list = JSON.readTree(text(fresh(path)));
            var slugs = list.path("items")
                    .valueStream()
                    .map(item -> item.path("slug").asString())
                    .sorted()
                    .toList();
            var expected = phase() == Phase.DURING
                    ? shown.stream().map(Exhibit::slug).sorted().toList()
                    : List.of();
            expect(path, "items", expected, slugs);
            expect(path, "total", expected.size(), list.path("total").asInt(-1));
            asOf(path, list);
        }

        private void asOf(String path, JsonNode list) {
            var asOf = Instant.parse(list.path("asOf").asString());
            switch (phase()) {
                case BEFORE -> expect(path, "as of", true, asOf.isBefore(from));
                // What is planned on the way is an edge too.
                case DURING -> expect(path, "as of", false, asOf.isBefore(from) || !asOf.isBefore(until));
                case AFTER -> expect(path, "as of", until, asOf);
            }
        }

        /// As somebody is answered who kept it at another instant: never that it is unchanged where it is not.
        private EntityExchangeResult<byte[]> fresh(String path) {
            var fresh = node.ask(HttpHeaders.IF_NONE_MATCH, NO_MATTER, path);
            expect(path, "cached", 200, again(path, fresh, 200));
            return fresh;
        }

        /// The page of a kind, `null` where there is none.
        private static @Nullable String column(String kind) {
            return switch (kind) {
                case "story" -> "/stories";
                case "policy" -> "/policies";
                case "news" -> "/news";
                case "page" -> null;
                default -> "/" + kind + "s";
            };
        }
    }
}

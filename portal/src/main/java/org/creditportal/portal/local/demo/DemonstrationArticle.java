package org.creditportal.portal.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article that a department writes for the demonstration. The resource `articles.json` holds them, in
/// an order in which none refers to a later one.
///
/// @param article as the API takes it; `{id:slug}` stands for the id of an earlier one, `{at:+30d}` for an
///     instant to come
/// @param signature how it is signed, `null` for at once
/// @param next what its second edition says, `null` if there is none
/// @param withdrawal how it is withdrawn, `null` if it is not
public record DemonstrationArticle(
        String department,
        JsonNode article,
        @Nullable JsonNode signature,
        @Nullable JsonNode next,
        @Nullable JsonNode withdrawal) {

    private static final long SEED = 20_260_105L;
    private static final JsonMapper JSON = new JsonMapper();

    public static List<DemonstrationArticle> all() {
        return List.of(JSON.readValue(withCodes(resource()), DemonstrationArticle[].class));
    }

    /// The last part of its address.
    public String slug() {
        return article.path("slug").asString();
    }

    /// Codes of enterprises that do not exist.
    private static String withCodes(String text) {
        var codes = new FictionalCodes(new Random(SEED));
        return text.replace("{code:1}", codes.creditCode("91")).replace("{code:2}", codes.creditCode("91"));
    }

    private static String resource() {
        try (var resource = Objects.requireNonNull(DemonstrationArticle.class.getResourceAsStream("articles.json"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

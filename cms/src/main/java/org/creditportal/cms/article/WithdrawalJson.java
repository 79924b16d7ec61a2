package org.creditportal.cms.article;

import java.util.Optional;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.creditportal.cms.vocabulary.article.Withdrawal.Gone;
import org.creditportal.cms.vocabulary.article.Withdrawal.Moved;
import org.creditportal.cms.vocabulary.article.Withdrawal.Retracted;
import org.creditportal.cms.vocabulary.article.Withdrawal.Vanished;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A withdrawal as JSON: `kind`, and `to` or `banner` where that has one.
public final class WithdrawalJson {

    private static final int LONGEST_BANNER = 500;

    private WithdrawalJson() {}

    public static ObjectNode write(Withdrawal withdrawal) {
        var node = StrictJson.MAPPER.createObjectNode();
        return switch (withdrawal) {
            case Gone gone -> node.put("kind", "gone");
            case Moved(var to) -> node.put("kind", "moved").put("to", to.value());
            case Vanished vanished -> node.put("kind", "vanished");
            case Retracted(var banner) -> node.put("kind", "retracted").put("banner", banner);
        };
    }

    /// @return empty if it is none of the four kinds, or lacks what its kind needs
    public static Optional<Withdrawal> read(JsonNode node) {
        return switch (node.path("kind").asString("")) {
            case "gone" -> Optional.of(new Gone());
            case "moved" -> Slug.parse(node.path("to").asString("")).map(Moved::new);
            case "vanished" -> Optional.of(new Vanished());
            case "retracted" -> banner(node.path("banner").asString("").strip());
            default -> Optional.empty();
        };
    }

    private static Optional<Withdrawal> banner(String banner) {
        return banner.isEmpty() || banner.length() > LONGEST_BANNER
                ? Optional.empty()
                : Optional.of(new Retracted(banner));
    }
}

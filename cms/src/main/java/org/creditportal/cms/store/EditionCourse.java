package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Edition.Archived;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Remark;
import org.creditportal.cms.article.Edition.Returned;
import org.creditportal.cms.article.Edition.Signature;
import org.creditportal.cms.article.Edition.Signed;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Edition.Taking;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.article.WithdrawalJson;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What became of an edition, as the column `course` keeps it: each step with `by` and `at`.
final class EditionCourse {

    private static final JsonMapper JSON = new JsonMapper();

    private EditionCourse() {}

    static ObjectNode of(Edition edition) {
        var course = JSON.createObjectNode();
        return switch (edition) {
            case Draft draft -> course;
            case Archived archived -> course;
            case Submitted submitted -> step(course, "submitted", submitted.by(), submitted.at());
            case Returned returned -> {
                var remark = returned.remark();
                step(course, "returned", remark.by(), remark.at());
                yield course.put("remark", remark.text());
            }
            case Effective effective -> signed(course, effective);
            case Superseded superseded -> signed(course, superseded);
            case Held held -> signed(course, held).set("faults", JSON.valueToTree(held.faults()));
            case Withdrawn withdrawn -> withdrawn(signed(course, withdrawn), withdrawn.taking());
        };
    }

    private static ObjectNode signed(ObjectNode course, Signed edition) {
        step(course, "signed", edition.signature().by(), edition.signature().at());
        course.put("from", edition.plan().from().toString());
        var until = edition.plan().until();
        return until == null ? course : course.put("until", until.toString());
    }

    private static ObjectNode withdrawn(ObjectNode course, Taking taking) {
        step(course, "withdrawn", taking.by(), taking.at());
        course.set("withdrawal", WithdrawalJson.write(taking.withdrawal()));
        return course.put("reason", taking.reason());
    }

    private static ObjectNode step(ObjectNode course, String name, UUID by, Instant at) {
        course.putObject(name).put("by", by.toString()).put("at", at.toString());
        return course;
    }

    /// The edition in the state that its row names.
    static Edition read(String state, Manuscript manuscript, JsonNode course) {
        return switch (state) {
            case "draft" -> new Draft(manuscript);
            case "archived" -> new Archived(manuscript);
            case "submitted" -> new Submitted(manuscript, by(course, "submitted"), at(course, "submitted"));
            case "returned" ->
                new Returned(
                        manuscript, new Remark(by(course, "returned"), at(course, "returned"), text(course, "remark")));
            case "signed" -> new Effective(manuscript, signature(course), plan(course));
            case "held" -> new Held(manuscript, signature(course), plan(course), faults(course));
            case "withdrawn" -> new Withdrawn(manuscript, signature(course), plan(course), taking(course));
            default -> throw new IllegalStateException("no edition is " + state);
        };
    }

    private static Signature signature(JsonNode course) {
        return new Signature(by(course, "signed"), at(course, "signed"));
    }

    private static PublicationWindow plan(JsonNode course) {
        return new PublicationWindow(Instant.parse(text(course, "from")), until(course));
    }

    private static @Nullable Instant until(JsonNode course) {
        return course.has("until") ? Instant.parse(text(course, "until")) : null;
    }

    private static Taking taking(JsonNode course) {
        return new Taking(
                WithdrawalJson.read(course.path("withdrawal")).orElseThrow(),
                at(course, "withdrawn"),
                by(course, "withdrawn"),
                text(course, "reason"));
    }

    private static List<Fault> faults(JsonNode course) {
        return List.of(JSON.treeToValue(course.path("faults"), Fault[].class));
    }

    private static UUID by(JsonNode course, String step) {
        return UUID.fromString(text(course.path(step), "by"));
    }

    private static Instant at(JsonNode course, String step) {
        return Instant.parse(text(course.path(step), "at"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }
}

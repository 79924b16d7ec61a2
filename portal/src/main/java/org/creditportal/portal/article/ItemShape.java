package org.creditportal.portal.article;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.portal.web.ArticleItem;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.ReaderProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Which members of an article a program wants, and which other articles with it.
///
/// @param fields names of members; empty for all
/// @param include relations whose articles are wanted too
record ItemShape(Set<String> fields, Set<String> include) {

    static final Set<String> PARAMETERS = Set.of("fields", "include");
    static final String FORWARDS = "forwards";
    static final String INTERPRETATION = "interpretation";

    private static final Set<String> RELATIONS = Set.of(FORWARDS, INTERPRETATION);
    private static final Set<String> MEMBERS = members();

    /// @param given with nothing but [#PARAMETERS] and `known`
    /// @throws ReaderProblem 400 for a member or relation that there is not
    static ItemShape read(MultiValueMap<String, String> given, Collection<String> known) {
        var all = new HashSet<>(known);
        all.addAll(PARAMETERS);
        var parameters = GivenParameters.among(all, given);
        return new ItemShape(
                names("fields", parameters.single("fields"), MEMBERS),
                names("include", parameters.single("include"), RELATIONS));
    }

    boolean includes(String relation) {
        return include.contains(relation);
    }

    /// @return the answer, with those of the members that are wanted and those that every answer has
    JsonNode of(Object answer, JsonMapper json, String... always) {
        var tree = json.<JsonNode>valueToTree(answer);
        if (!fields.isEmpty() && tree instanceof ObjectNode members) {
            var kept = new HashSet<>(fields);
            kept.addAll(Arrays.asList(always));
            members.retain(kept);
        }
        return tree;
    }

    private static Set<String> names(String parameter, @Nullable String value, Set<String> possible) {
        if (value == null || value.isBlank()) {
            return Set.of();
        }
        var names =
                Stream.of(value.split(",", -1)).map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!possible.containsAll(names)) {
            throw ReaderProblem.badRequest("参数 " + parameter + " 是用逗号分隔的名称，只能是 "
                    + String.join("、", possible.stream().sorted().toList()) + "。");
        }
        return names;
    }

    private static Set<String> members() {
        var types = Stream.concat(
                Stream.of(ArticleItem.class, ArticleAnswer.class),
                Stream.of(ArticleKind.values()).map(ArticleKind::fields));
        return types.flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("members") && !name.equals("item"))
                .collect(Collectors.toUnmodifiableSet());
    }
}

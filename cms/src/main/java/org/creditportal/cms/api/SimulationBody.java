package org.creditportal.cms.api;

import java.time.LocalDate;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a simulation is asked with: `{"from", "profile"}`.
///
/// @param from the day on which the profile would take effect
/// @param profile whose entries are asked about, `null` for those of all others
record SimulationBody(LocalDate from, @Nullable RuleProfile profile) {

    private static final JsonMapper JSON = new JsonMapper();

    /// @throws ApiProblem 400 if there is no such day or profile
    static SimulationBody parse(String body) {
        try {
            var asked = JSON.readTree(body);
            var profile = asked.path("profile").asString("");
            return new SimulationBody(
                    KnownParameters.day(asked.path("from").asString(""), "from"),
                    profile.isEmpty() ? null : profile(profile));
        } catch (JacksonException unreadable) {
            throw ApiProblem.badRequest("请求正文必须是 JSON：{\"from\": \"YYYY-MM-DD\", \"profile\": \"现行规则的编号，可省略\"}。");
        }
    }

    private static RuleProfile profile(String id) {
        return RuleProfiles.find(id)
                .orElseThrow(
                        () -> ApiProblem.badRequest("profile 应为 " + String.join("、", RuleProfiles.ids()) + " 之一。"));
    }
}

package org.creditportal.cms.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a confirmation is asked with: `{"proof", "on"}`.
///
/// @param on the day on which it appeared, `null` for now
record ConfirmationBody(String proof, @Nullable LocalDate on) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 2000;

    /// @throws ApiProblem 400 if there is no proof, or no such day
    static ConfirmationBody parse(String body) {
        try {
            var asked = JSON.readTree(body);
            var on = asked.path("on").asString("");
            return new ConfirmationBody(
                    checked(asked.path("proof").asString("").strip()),
                    on.isEmpty() ? null : KnownParameters.day(on, "on"));
        } catch (JacksonException unreadable) {
            throw ApiProblem.badRequest("请求正文必须是 JSON：{\"proof\": \"在哪里可以看到\", \"on\": \"YYYY-MM-DD\"}。");
        }
    }

    private static String checked(String proof) {
        if (proof.isEmpty() || proof.length() > LONGEST || proof.indexOf(0) >= 0) {
            throw ApiProblem.badRequest("确认必须写明凭据（网址、版面或播出时间）：{\"proof\": \"…\"}，不超过 2000 字。");
        }
        return proof;
    }
}

package org.creditportal.cms.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a withdrawal is asked with: `{"reason"}`.
record WithdrawalBody(String reason) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 2000;

    /// @throws ApiProblem 400 if there is no reason
    static WithdrawalBody parse(String body) {
        try {
            var reason = JSON.readTree(body).path("reason").asString("").strip();
            return new WithdrawalBody(checked(reason));
        } catch (JacksonException unreadable) {
            throw ApiProblem.badRequest("请求正文必须是 JSON：{\"reason\": \"撤下的理由\"}。");
        }
    }

    private static String checked(@Nullable String reason) {
        if (reason == null || reason.isEmpty() || reason.length() > LONGEST || reason.indexOf(0) >= 0) {
            throw ApiProblem.badRequest("撤下必须写明理由：{\"reason\": \"…\"}，不超过 2000 字。");
        }
        return reason;
    }
}

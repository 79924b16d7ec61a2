package org.creditportal.cms.api;

import org.creditportal.cms.delivery.Endpoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a channel is configured with: `{"endpoint"}`.
///
/// @param endpoint `null`: served by hand
record EndpointBody(@Nullable Endpoint endpoint) {

    private static final JsonMapper JSON = new JsonMapper();

    /// @throws ApiProblem 400 if it says nothing of the endpoint, or names none that can be
    static EndpointBody parse(String body, boolean plainAllowed) {
        try {
            var endpoint = JSON.readTree(body).path("endpoint");
            if (endpoint.isNull()) {
                return new EndpointBody(null);
            }
            return endpoint.isString() ? new EndpointBody(Endpoint.parse(endpoint.asString(), plainAllowed)) : refuse();
        } catch (JacksonException unreadable) {
            return refuse();
        } catch (IllegalArgumentException wrong) {
            throw ApiProblem.badRequest(String.valueOf(wrong.getMessage()));
        }
    }

    private static EndpointBody refuse() {
        throw ApiProblem.badRequest("请求正文必须是 JSON：{\"endpoint\": \"https://…\"}；改由部门发布后确认时为 {\"endpoint\": null}。");
    }
}

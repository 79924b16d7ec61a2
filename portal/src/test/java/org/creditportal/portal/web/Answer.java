package org.creditportal.portal.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the portal answered.
public record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(EntityExchangeResult<String> result) {
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                requireNonNullElse(result.getResponseBody(), ""));
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /// The first value of a header, empty if there is none.
    public String header(String name) {
        return requireNonNullElse(headers.getFirst(name), "");
    }

    /// Everything that came back.
    public String whole() {
        return headers + body;
    }
}

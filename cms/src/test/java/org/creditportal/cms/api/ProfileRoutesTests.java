package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The profiles as accounts read them.
@DisplayName("R1: profiles by the API")
class ProfileRoutesTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final WebTestClient client =
            WebTestClient.bindToRouterFunction(new ProfileRoutes().routes()).build();

    @Test
    void areListedWithTheirSourcesAndDays() {
        var items = json("/cms/v1/profiles").path("items");

        assertThat(items).hasSize(6);
        var zhangdian = items.path(2);
        assertThat(zhangdian.path("id").asString()).isEqualTo("zhangdian-2018");
        assertThat(zhangdian.path("firstDay").asString()).isEqualTo("2018-07-30");
        assertThat(zhangdian.path("lastDay").asString()).isEqualTo("2023-07-29");
        assertThat(zhangdian.path("sources").path(0).path("number").asString()).isEqualTo("张政办发〔2018〕14号");
    }

    @Test
    void areShownWholeWithTheirClauses() {
        var rules = json("/cms/v1/profiles/hengshan").path("versions").path(0);

        assertThat(rules.path("exit").path("announcement").path("within").toString())
                .isEqualTo("{\"value\":3,\"by\":{\"clause\":\"003 五(7)\",\"wording\":"
                        + "\"相关主体提出或具备上述情形时，“红黑名单”认定部门应在3个工作日内通过原发布渠道发布名单退出公告\"}}");
        assertThat(rules.path("firstDay").toString()).isEqualTo("{\"value\":null,\"by\":{\"unverified\":\"原文没有日期\"}}");
        assertThat(rules.path("lists").path("red").path("exits").path("allowed").propertyNames())
                .contains("standard-change", "by-law");
    }

    @Test
    void areNotFoundUnderAnotherName() {
        client.get()
                .uri("/cms/v1/profiles/nowhere-2030")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private JsonNode json(String path) {
        return JSON.readTree(Objects.requireNonNull(client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }
}

package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.vocabulary.Department;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/// People at their desks, known by tokens: what a page shows, and what is typed into it.
final class Desks {

    static final String TAX = "市税务局";
    static final String ELSEWHERE = "市生态环境局";

    private final WebTestClient client;
    private final String mark;

    /// @param mark tells these people from those of another test on the same store
    Desks(int port, OpenAccount openAccount, String mark) {
        this.client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        this.mark = mark;
        for (var role : Role.values()) {
            open(openAccount, role, TAX, role.code());
        }
        open(openAccount, Role.HEAD, ELSEWHERE, "stranger");
    }

    private void open(OpenAccount openAccount, Role role, String department, String name) {
        openAccount
                .open(new NewAccount(token(name), role, new Department(department), "secret", token(name)))
                .block();
    }

    private String token(String name) {
        return name + "-" + mark;
    }

    ResponseSpec get(String who, String path) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(who))
                .exchange();
    }

    ResponseSpec inEnglish(String who, String path) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(who))
                .cookie("language", "en")
                .exchange();
    }

    Document page(String who, String path) {
        return document(get(who, path).expectStatus().isOk());
    }

    ResponseSpec send(String who, String path, Map<String, String> typed) {
        return send(who, path, UUID.randomUUID().toString(), typed);
    }

    ResponseSpec send(String who, String path, String key, Map<String, String> typed) {
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        form.add("_key", key);
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(who))
                .body(BodyInserters.fromFormData(form))
                .exchange();
    }

    ResponseSpec upload(String who, String list, String csv) {
        var body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)))
                .filename("form.csv");
        body.part("list", list);
        body.part("profile", "yingkou-2019");
        body.part("_key", UUID.randomUUID().toString());
        return client.post()
                .uri("/workbench/imports")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(who))
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange();
    }

    /// A picture or document for the media library.
    ResponseSpec upload(String who, byte[] bytes, String name) {
        var body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(bytes)).filename(name);
        body.part("_key", UUID.randomUUID().toString());
        return client.post()
                .uri("/workbench/media")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token(who))
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange();
    }

    /// Where an act leads, and that it is told there once.
    static String done(ResponseSpec answer, String message) {
        var result = answer.expectStatus().isSeeOther().returnResult(String.class);
        assertThat(Objects.requireNonNull(result.getResponseCookies().getFirst("message"))
                        .getValue())
                .isEqualTo(message);
        return Objects.requireNonNull(result.getResponseHeaders().getLocation()).getPath();
    }

    static Document document(ResponseSpec answer) {
        var html = answer.expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Jsoup.parse(Objects.requireNonNull(html));
    }
}

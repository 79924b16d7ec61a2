package org.creditportal.portal.local;

import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.creditportal.portal.local.demo.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a start does with a form that an interrupted one began.
class SubmissionTests {

    private static final String IMPORTS = "/cms/v1/imports";
    private static final String FORMER = IMPORTS + "/1";
    private static final String NEXT = IMPORTS + "/2";

    @RegisterExtension
    static final WireMockExtension PORTAL = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    Path folder;

    private Form form;
    private Journal journal;
    private Submission submission;

    @BeforeEach
    void prepare() throws IOException {
        form = new Form(Files.writeString(folder.resolve("a.csv"), "form"), "black", "市税务局");
        journal = new Journal(folder.resolve("journal"));
        submission = new Submission(new DepartmentClient(OwnAddress.client(PORTAL.getPort()), Map.of()), journal);
        PORTAL.stubFor(post(urlPathEqualTo(IMPORTS)).willReturn(created().withHeader("Location", NEXT)));
        PORTAL.stubFor(post(urlEqualTo(NEXT + "/signature")).willReturn(okJson("{}")));
        answer(NEXT, "ready");
    }

    @Test
    void handsAFormInAndNotesWhere() {
        assertThat(handedIn().location()).isEqualTo(NEXT);
        assertThat(journal.location("a.csv")).contains(NEXT);
        PORTAL.verify(
                1,
                postRequestedFor(urlPathEqualTo(IMPORTS))
                        .withHeader("Idempotency-Key", equalTo("demonstration-import-a.csv")));
    }

    @Test
    void goesOnWithAFormThatWasRead() {
        journal.noteLocation("a.csv", FORMER);
        answer(FORMER, "ready");
        assertThat(handedIn().location()).isEqualTo(FORMER);
        PORTAL.verify(0, postRequestedFor(urlPathEqualTo(IMPORTS)));
    }

    @Test
    void signsNoFormTwice() {
        journal.noteLocation("a.csv", FORMER);
        answer(FORMER, "signed");
        submission.sign(handedIn()).block();
        PORTAL.verify(0, postRequestedFor(urlEqualTo(FORMER + "/signature")));

        answer(FORMER, "failed");
        submission.sign(handedIn()).block();
        PORTAL.verify(1, postRequestedFor(urlEqualTo(NEXT + "/signature")));
    }

    @Test
    void handsAFormInAnewWhoseReadingDied() {
        journal.noteLocation("a.csv", FORMER);
        for (var state : new String[] {"reading", "failed"}) {
            answer(FORMER, state);
            assertThat(handedIn().location()).isEqualTo(NEXT);
            journal.noteLocation("a.csv", FORMER);
        }
        PORTAL.verify(
                2,
                postRequestedFor(urlPathEqualTo(IMPORTS))
                        .withHeader("Idempotency-Key", equalTo("demonstration-import-a.csv" + FORMER)));
    }

    @Test
    void tellsHowManyRowsAreReadMeanwhile() {
        PORTAL.stubFor(get(NEXT)
                .inScenario("reading")
                .whenScenarioStateIs(STARTED)
                .willReturn(
                        okJson("{\"id\": \"2\", \"state\": \"reading\", \"progress\": {\"read\": 7, \"total\": 9}}"))
                .willSetStateTo("read"));
        PORTAL.stubFor(get(NEXT)
                .inScenario("reading")
                .whenScenarioStateIs("read")
                .willReturn(okJson("{\"id\": \"2\", \"state\": \"ready\", \"progress\": null}")));
        var looked = new ArrayList<Integer>();
        submission.handIn(form, looked::add).block();
        assertThat(looked).contains(7);
    }

    @Test
    void complainsOfRowsThatWereRejected() {
        PORTAL.stubFor(get(NEXT).willReturn(okJson("{\"id\": \"2\", \"state\": \"ready\", \"rejected\": 1}")));
        assertThatThrownBy(this::handedIn)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.csv");
    }

    private Submission.HandedIn handedIn() {
        return submission.handIn(form).blockOptional().orElseThrow();
    }

    private static void answer(String location, String state) {
        PORTAL.stubFor(get(location)
                .willReturn(okJson("{\"id\": \"1\", \"state\": \"%s\", \"rejected\": 0}".formatted(state))));
    }
}

package org.creditportal.portal.faults;

import static org.creditportal.portal.faults.Patience.pause;
import static org.creditportal.portal.faults.Patience.until;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A department's people and an administrator, who try again on the next node until they know what became of an act.
record People(List<Caller> nodes) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /// @return the form's id, when it is read
    String handIn(Form form) {
        var department = URLEncoder.encode(Installation.DEPARTMENT, StandardCharsets.UTF_8);
        var answer = nodes.getFirst()
                .post(
                        "/cms/v1/imports?list=black&department=" + department,
                        "clerk",
                        UUID.randomUUID().toString(),
                        Form.TYPE,
                        form.body());
        if (answer.status() != 202) {
            throw new AssertionError(answer);
        }
        var id = answer.location().substring(answer.location().lastIndexOf('/') + 1);
        until(PATIENCE, () -> state(id).equals("ready"));
        return id;
    }

    /// @return whether the signature was acknowledged; if not, it is known by the form's state
    boolean sign(String form) {
        for (int attempt = 0; ; attempt++) {
            var node = nodes.get(attempt % nodes.size());
            var answer = node.post(
                    "/cms/v1/imports/" + form + "/signature",
                    "head",
                    UUID.randomUUID().toString(),
                    "");
            if (answer.status() == 200) {
                return true;
            }
            if (state(form).matches("signed|published")) {
                return false;
            }
            pause(PAUSE);
        }
    }

    void publish(String form) {
        sign(form);
        until(PATIENCE, () -> state(form).equals("published"));
    }

    void withdraw(String entry) {
        var answer = nodes.getFirst()
                .post(
                        "/cms/v1/entries/" + entry + "/withdrawal",
                        "head",
                        UUID.randomUUID().toString(),
                        "{\"reason\": \"虚构理由\"}");
        if (answer.status() != 200) {
            throw new AssertionError(answer);
        }
    }

    void rebuild() {
        var answer = nodes.getFirst()
                .post(
                        "/cms/v1/reconciliation",
                        "administrator",
                        UUID.randomUUID().toString(),
                        "{\"act\": \"rebuild\"}");
        if (answer.status() != 202) {
            throw new AssertionError(answer);
        }
    }

    /// As the first node that answers says.
    String state(String form) {
        return nodes.stream()
                .map(node -> node.get("/cms/v1/imports/" + form, "clerk"))
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.json().path("state").asString())
                .findFirst()
                .orElse("unknown");
    }
}

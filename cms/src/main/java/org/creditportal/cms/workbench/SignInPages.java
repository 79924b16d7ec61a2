package org.creditportal.cms.workbench;

import java.util.List;
import java.util.UUID;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Door;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Form;
import org.creditportal.templates.workbench.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The door's pages.
final class SignInPages {

    private SignInPages() {}

    /// As the API proposes it.
    record Proposed(String secret, String uri) {

        @Override
        public String toString() {
            return "Proposed[…]";
        }
    }

    static FormSketch sketch(String next) {
        return sketch(next, null);
    }

    /// @param next where to go on
    private static FormSketch sketch(String next, @Nullable String login) {
        return FormSketch.of(
                "sign-in",
                new Ask("login", Kind.LOGIN, Ask.Sent.TEXT, true, login, List.of()),
                Ask.secret("password", Kind.PASSWORD),
                new Ask("code", Kind.CODE, Ask.Sent.TEXT, false, null, List.of()),
                Ask.hidden("next", next));
    }

    static Door ask(Pages pages, ServerRequest request, Words words, String next, Attempt attempt) {
        var heading = words.say("sign-in.heading");
        return new Door(
                pages.outside(request.uri(), words, heading, Messages.of(request, words)),
                heading,
                words.say("sign-in.lead"),
                List.of(form(words, sketch(next), null, attempt)));
    }

    static Door enrol(Pages pages, ServerRequest request, Words words, String next, Typed typed, Proposed proposed) {
        var heading = words.say("enrol.heading");
        return new Door(
                pages.outside(request.uri(), words, heading, null),
                heading,
                words.say("enrol.lead"),
                List.<Block>of(
                        QrCode.of(proposed.uri(), words.say("enrol.picture")),
                        new Facts(List.of(Fact.code(words.say("enrol.secret"), proposed.secret()))),
                        form(words, sketch(next, typed.text("login")), words.say("enrol.then"), Attempt.none())));
    }

    private static Form form(Words words, FormSketch sketch, @Nullable String about, Attempt attempt) {
        return new Form(
                "form-sign-in",
                null,
                true,
                SignInRoutes.PATH,
                false,
                "",
                UUID.randomUUID().toString(),
                about,
                attempt.problem(),
                sketch.items(attempt, words),
                words.say("form.sign-in"),
                null,
                sketch.tone());
    }
}

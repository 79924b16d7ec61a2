package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.access.AccessRules;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// One's own account.
final class OwnPages {

    static final FormSketch PASSWORD =
            FormSketch.of("password", Ask.secret("current", Kind.PASSWORD), Ask.secret("new", Kind.NEW_PASSWORD));
    static final FormSketch REVOCATION = FormSketch.ending("revocation");
    static final FormSketch END = FormSketch.ending("session-end");

    private static final String PATH = "/workbench/own";

    private OwnPages() {}

    /// As the API tells of them.
    record SessionList(List<SessionAnswer> items) {}

    record SessionAnswer(
            UUID id, boolean current, @Nullable String agent, Instant openedAt, Instant seenAt, Instant endsAt) {}

    record TokenList(List<TokenAnswer> items) {}

    /// @param token itself, only when it has just been issued
    record TokenAnswer(
            UUID id,
            String name,
            String scope,
            List<String> groups,
            Instant issuedAt,
            @Nullable Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable String token) {

        @Override
        public String toString() {
            return "TokenAnswer[" + id + "]";
        }
    }

    static FormSketch token(Visit visit) {
        var groups = AccessRules.groups().stream()
                .filter(group -> !group.equals("workbench"))
                .sorted()
                .map(group -> new Ask.Choice(group, group))
                .toList();
        return FormSketch.of(
                "token",
                Ask.line("name"),
                Ask.choice(
                        "scope",
                        List.of(
                                new Ask.Choice("read", visit.say("choice.scope.read")),
                                new Ask.Choice("write", visit.say("choice.scope.write")))),
                Ask.choices("groups", groups).optional(),
                Ask.minute("expiresAt").optional());
    }

    static Sheet of(Visit visit, SessionList sessions, TokenList tokens, Attempt attempt) {
        var heading = visit.say("place.own");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say(
                        "own.lead",
                        visit.account().login(),
                        visit.account().department().name()),
                List.of(
                        Section.of(
                                "password",
                                visit.say("form.password"),
                                Links.of(new Anchor(visit.say("form.password"), "/workbench/password"))),
                        new Section("sessions", visit.say("own.sessions"), sessions(visit, sessions, PATH, attempt)),
                        new Section("tokens", visit.say("own.tokens"), tokens(visit, tokens, PATH, attempt))),
                List.of(Section.of(
                        "token", visit.say("form.token"), token(visit).open(visit, PATH + "/tokens", attempt))));
    }

    /// @param path below which they are ended
    static List<Block> sessions(Visit visit, SessionList sessions, String path, Attempt attempt) {
        var blocks = new ArrayList<Block>();
        if (sessions.items().isEmpty()) {
            blocks.add(Note.of(Tone.PLAIN, visit.say("nothing.here")));
        }
        for (var session : sessions.items()) {
            blocks.add(new Facts(facts(visit, session)));
            if (!session.current()) {
                blocks.add(END.as(session.id().toString())
                        .open(visit, path + "/sessions/" + session.id() + "/end", attempt));
            }
        }
        return blocks;
    }

    private static List<Fact> facts(Visit visit, SessionAnswer session) {
        var agent = session.agent();
        return List.of(
                Fact.of(
                        visit.say("session.agent"),
                        (agent == null ? "—" : agent) + (session.current() ? visit.say("session.current") : "")),
                Fact.of(visit.say("session.opened"), ChinaTime.minute(session.openedAt())),
                Fact.of(visit.say("session.seen"), ChinaTime.minute(session.seenAt())),
                Fact.of(visit.say("session.ends"), ChinaTime.minute(session.endsAt())));
    }

    /// @param path below which they are revoked
    static List<Block> tokens(Visit visit, TokenList tokens, String path, Attempt attempt) {
        var blocks = new ArrayList<Block>();
        if (tokens.items().isEmpty()) {
            blocks.add(Note.of(Tone.PLAIN, visit.say("nothing.here")));
        }
        for (var token : tokens.items()) {
            blocks.add(new Facts(facts(visit, token)));
            blocks.add(REVOCATION
                    .as(token.id().toString())
                    .folded(visit, path + "/tokens/" + token.id() + "/revocation", attempt));
        }
        return blocks;
    }

    private static List<Fact> facts(Visit visit, TokenAnswer token) {
        var expires = token.expiresAt();
        var used = token.usedAt();
        return List.of(
                Fact.of(visit.say("field.name"), token.name()),
                Fact.of(visit.say("field.scope"), visit.say("choice.scope." + token.scope())),
                Fact.of(
                        visit.say("field.groups"),
                        token.groups().isEmpty() ? visit.say("filter.any") : String.join("、", token.groups())),
                Fact.of(visit.say("field.expiresAt"), expires == null ? "—" : ChinaTime.minute(expires)),
                Fact.of(visit.say("token.used"), used == null ? "—" : ChinaTime.minute(used)));
    }

    /// A form that is sent again is answered without the token: whoever asks first sees it.
    static Sheet issued(Visit visit, TokenAnswer token) {
        var heading = visit.say("token.issued");
        var value = token.token();
        Block block = value == null
                ? Note.of(Tone.CAUTION, visit.say("token.shown"))
                : new Facts(List.of(Fact.code(token.name(), value)));
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("token.once"),
                List.of(Section.bare("token", block, Links.of(new Anchor(visit.say("place.own"), PATH)))),
                List.of());
    }

    static Sheet password(Visit visit, Attempt attempt) {
        var heading = visit.say("form.password");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("password.lead"),
                List.of(Section.bare("password", PASSWORD.open(visit, "/workbench/password", attempt))),
                List.of());
    }
}

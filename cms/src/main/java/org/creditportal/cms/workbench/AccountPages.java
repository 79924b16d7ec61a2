package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// Accounts: their list, one of them, and a password to hand over.
final class AccountPages {

    static final FormSketch DEACTIVATION = FormSketch.ending("deactivation");
    static final FormSketch RESET = FormSketch.ending("reset");

    private static final String PATH = "/workbench/accounts";

    private AccountPages() {}

    /// As the API tells of them.
    record Listed(List<Answer> items, @Nullable UUID next) {}

    /// @param password to be handed over, only when it has just been made
    record Answer(
            UUID id,
            String login,
            String role,
            String department,
            boolean active,
            boolean enrolled,
            boolean passwordIsInitial,
            long version,
            List<String> acts,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Answer[" + id + "]";
        }
    }

    static FormSketch creation(Visit visit) {
        return FormSketch.of("account", Ask.line("login"), Ask.choice("role", roles(visit)), Ask.line("department"));
    }

    /// @param account as it is now, `null` where only the fields matter
    static FormSketch change(Visit visit, @Nullable Answer account) {
        return FormSketch.of(
                "change",
                Ask.choice("role", roles(visit)).preset(account == null ? null : account.role()),
                Ask.line("department").preset(account == null ? null : account.department()),
                Ask.flag(
                                "active",
                                List.of(
                                        new Ask.Choice("true", visit.say("choice.active.yes")),
                                        new Ask.Choice("false", visit.say("choice.active.no"))))
                        .preset(account == null ? null : String.valueOf(account.active())),
                Ask.hidden("version", account == null ? "" : String.valueOf(account.version())));
    }

    private static List<Ask.Choice> roles(Visit visit) {
        return Arrays.stream(Role.values())
                .map(role -> new Ask.Choice(role.code(), visit.say("role." + role.code())))
                .toList();
    }

    static Sheet list(Visit visit, Listed listed, Attempt attempt) {
        var heading = visit.say("place.accounts");
        var columns = Stream.of("login", "role", "department", "state", "device")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = listed.items().stream().map(account -> row(visit, account)).toList();
        var next = listed.next() == null ? null : new Anchor(visit.say("next"), PATH + "?after=" + listed.next());
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("accounts.lead"),
                List.of(Section.bare("accounts", new Table(heading, columns, rows, visit.say("nothing.here"), next))),
                List.of(Section.of(
                        "account", visit.say("form.account"), creation(visit).open(visit, PATH, attempt))));
    }

    private static Row row(Visit visit, Answer account) {
        return Row.of(
                Cell.link(account.login(), PATH + "/" + account.id()),
                Cell.text(visit.say("role." + account.role())),
                Cell.text(account.department()),
                state(visit, account),
                Cell.text(visit.say(account.enrolled() ? "device.yes" : "device.no")));
    }

    private static Cell state(Visit visit, Answer account) {
        return account.active()
                ? Cell.badge(visit.say("choice.active.yes"), Tone.GOOD)
                : Cell.badge(visit.say("choice.active.no"), Tone.PLAIN);
    }

    static Sheet one(
            Visit visit, Answer account, OwnPages.SessionList sessions, OwnPages.TokenList tokens, Attempt attempt) {
        var path = PATH + "/" + account.id();
        return new Sheet(
                visit.bench(account.login(), PATH),
                account.login(),
                null,
                visit.say("role." + account.role()) + " · " + account.department(),
                List.of(
                        Section.of("about", visit.say("entry.about"), new Facts(facts(visit, account))),
                        new Section(
                                "sessions",
                                visit.say("own.sessions"),
                                OwnPages.sessions(visit, sessions, path, attempt)),
                        new Section("tokens", visit.say("own.tokens"), OwnPages.tokens(visit, tokens, path, attempt))),
                List.of(
                        new Section("acts", visit.say("entry.acts"), acts(visit, account, path, attempt)),
                        Section.bare("back", Links.of(new Anchor(visit.say("accounts.all"), PATH)))));
    }

    private static List<Fact> facts(Visit visit, Answer account) {
        return List.of(
                Fact.of(visit.say("column.state"), visit.say("choice.active." + (account.active() ? "yes" : "no"))),
                Fact.of(visit.say("column.device"), visit.say(account.enrolled() ? "device.yes" : "device.no")),
                Fact.of(
                        visit.say("account.password"),
                        visit.say(account.passwordIsInitial() ? "account.password.initial" : "account.password.own")));
    }

    private static List<Block> acts(Visit visit, Answer account, String path, Attempt attempt) {
        var acts = new ArrayList<Block>();
        acts.add(change(visit, account).folded(visit, path + "/change", attempt));
        if (account.acts().contains("reset")) {
            acts.add(RESET.folded(visit, path + "/reset", attempt));
        }
        if (account.acts().contains("deactivation")) {
            acts.add(DEACTIVATION.folded(visit, path + "/deactivation", attempt));
        }
        return acts;
    }

    /// A form that is sent again is answered without the password: whoever asks first sees it.
    static Sheet handedOver(Visit visit, Answer account) {
        var heading = visit.say("account.opened", account.login());
        var password = account.password();
        Block block = password == null
                ? Note.of(Tone.CAUTION, visit.say("account.shown"))
                : new Facts(List.of(
                        Fact.code(visit.say("column.login"), account.login()),
                        Fact.code(visit.say("field.password"), password)));
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("account.once"),
                List.of(Section.bare("password", block, Links.of(new Anchor(visit.say("accounts.all"), PATH)))),
                List.of());
    }
}

package org.creditportal.cms.workbench;

import java.net.URI;
import org.creditportal.cms.account.Account;
import org.creditportal.templates.workbench.Bench;
import org.creditportal.templates.workbench.Bench.Person;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.ServerRequest;

/// Somebody asks for a page.
///
/// @param account of whoever is signed in
/// @param words in the language of their choice
/// @param token that their forms carry against forgery
/// @param message what their last act came to, told once; `null` if there is nothing to tell
record Visit(
        ServerRequest request,
        Account account,
        Words words,
        String siteName,
        String token,
        @Nullable Note message) {

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /// What surrounds the page.
    ///
    /// @param place where the page belongs, as `/workbench/entries`
    Bench bench(String title, String place) {
        var person = new Person(
                account.login(),
                say("role." + account.role().code()),
                account.department().name());
        return new Bench(
                words,
                siteName,
                title,
                person,
                Places.of(account.role(), words, place),
                message,
                Languages.other(asked(), words),
                token);
    }

    /// A form that was not accepted is shown under an address that can only be sent to; its page is one step up.
    private URI asked() {
        return request.method().equals(HttpMethod.GET)
                ? request.uri()
                : request.uri().resolve(".");
    }
}

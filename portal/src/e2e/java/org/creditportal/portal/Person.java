package org.creditportal.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.vocabulary.Department;

/// Somebody of a department, signed in at the workbench with a password and a code.
final class Person implements AutoCloseable {

    private static final String PASSWORD = "一句没人知道的长密码 2026";

    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Person(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
    }

    static Person signIn(Node node, Chromium chromium, Role role, int width) {
        var device = TotpSecret.random();
        var login = role.code() + "-" + UUID.randomUUID();
        node.open(new NewAccount(
                login, role, new Department("市税务局"), PASSWORD, UUID.randomUUID().toString(), device));
        var person = new Person(chromium.visitor(width), node.address());
        person.go("/workbench");
        person.fill("login", login);
        person.fill("password", PASSWORD);
        person.fill("code", device.code(Instant.now()));
        person.page.click("main button[type=submit]");
        person.page.waitForURL("**/workbench");
        return person;
    }

    Page page() {
        return page;
    }

    /// @param path with its query
    Person go(String path) {
        page.navigate(address + path);
        return this;
    }

    Person fill(String name, String text) {
        page.fill("main [name='" + name + "']", text);
        return this;
    }

    /// Sends a form, which is unfolded first if need be, and waits for the page that says what it came to.
    Person send(String form) {
        press(form);
        page.locator("main > [role=status]").waitFor();
        return this;
    }

    /// Sends a form that is not accepted.
    ///
    /// @return what is said about it
    String sendInVain(String form) {
        press(form);
        var refusal = page.locator(".refusal");
        refusal.waitFor();
        return refusal.textContent();
    }

    private void press(String form) {
        var summary = page.locator("details#form-" + form + ":not([open]) > summary");
        if (summary.count() > 0) {
            summary.click();
        }
        page.locator("#form-" + form + " button[type=submit]:not([formaction])").click();
    }

    /// Opens a folded form, so that it can be filled.
    Person unfold(String form) {
        page.locator("details#form-" + form + " > summary").click();
        return this;
    }

    /// Of the page that is shown.
    String path() {
        return page.url().substring(address.length());
    }

    @Override
    public void close() {
        context.close();
    }
}

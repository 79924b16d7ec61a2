package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Debian's browser, on a phone or a desk.
final class Chromium implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESKTOP = 1280;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking"))));
    }

    /// Somebody with a window of this many pixels, who is nobody yet.
    BrowserContext visitor(int width) {
        return browser.newContext(new NewContextOptions().setViewportSize(width, 900));
    }

    /// Keeps a picture of the page, and holds it to what every page keeps to.
    ///
    /// @param name of the picture, without its ending
    static void look(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png")));
        examine(page);
    }

    /// It fits the window, and breaks no rule of access.
    static void examine(Page page) {
        var where = page.url() + " at " + page.viewportSize().width + " px";
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .describedAs(where)
                .isTrue();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .describedAs(where)
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Leaves every sample page in `target/pages`, to be looked at in a browser.
class PageGalleryTests {

    private static final Path GALLERY = Path.of("target", "pages");

    @Test
    void writesEverySamplePageWithItsStylesheet() throws IOException {
        var files = StaticFiles.load();
        var renderer = new PageRenderer(files);
        Files.createDirectories(GALLERY.resolve("static"));
        for (var file : files.all()) {
            Files.write(GALLERY.resolve(file.path().substring(1)), file.bytes());
        }
        for (var sample : SamplePages.all().entrySet()) {
            Files.writeString(GALLERY.resolve(sample.getKey() + ".html"), openable(renderer.render(sample.getValue())));
        }
        assertThat(GALLERY.resolve("home.html")).content().contains("href=\"static/portal.");
    }

    private static String openable(byte[] page) {
        return new String(page, UTF_8).replace("\"/static/", "\"static/");
    }
}

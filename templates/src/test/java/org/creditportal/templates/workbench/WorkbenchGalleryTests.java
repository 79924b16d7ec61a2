package org.creditportal.templates.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.templates.StaticFiles;
import org.junit.jupiter.api.Test;

/// Leaves every sample page in `target/pages/workbench`, to be looked at in a browser.
class WorkbenchGalleryTests {

    private static final Path GALLERY = Path.of("target", "pages", "workbench");

    @Test
    void writesEverySamplePageWithItsStylesheets() throws IOException {
        var files = StaticFiles.load();
        var renderer = new WorkbenchRenderer(files);
        Files.createDirectories(GALLERY.resolve("static"));
        for (var file : files.all()) {
            Files.write(GALLERY.resolve(file.path().substring(1)), file.bytes());
        }
        for (var sample : SampleBenches.all().entrySet()) {
            var page = new String(renderer.render(sample.getValue()), UTF_8);
            Files.writeString(GALLERY.resolve(sample.getKey() + ".html"), page.replace("\"/static/", "\"static/"));
        }
        assertThat(GALLERY.resolve("sheet-en.html")).content().contains("href=\"static/workbench.");
    }
}

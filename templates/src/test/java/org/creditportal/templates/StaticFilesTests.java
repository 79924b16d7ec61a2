package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class StaticFilesTests {

    private final StaticFiles files = StaticFiles.load();

    @Property
    void theAddressChangesWithTheContentAndOnlyWithIt(@ForAll @NotEmpty byte[] content) {
        byte[] other = content.clone();
        other[0]++;
        String path = StaticFile.of("portal.css", content).path();
        assertThat(path).matches("/static/portal\\.[0-9a-f]{16}\\.css");
        assertThat(StaticFile.of("portal.css", content.clone()).path()).isEqualTo(path);
        assertThat(StaticFile.of("portal.css", other).path()).isNotEqualTo(path);
    }

    @Test
    void everyFileIsFoundAtItsOwnAddressOnly() {
        assertThat(files.all())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(files.at(file.path())).containsSame(file));
        assertThat(files.at("/static/portal.css")).isEmpty();
        assertThat(files.at("/static/portal.0000000000000000.css")).isEmpty();
    }

    @Test
    void tellsWhatKindOfFileItIs() {
        assertThat(files.stylesheet().mediaType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(files.icon().mediaType()).isEqualTo("image/svg+xml");
        assertThatIllegalArgumentException().isThrownBy(() -> StaticFile.of("font.woff2", new byte[] {1}));
    }

    @Test
    void aReaderCannotChangeTheContent() {
        files.icon().bytes()[0]++;
        assertThat(new String(files.icon().bytes(), UTF_8)).startsWith("<svg");
    }

    @Test
    void theStylesheetFetchesNothingElse() {
        assertThat(new String(files.stylesheet().bytes(), UTF_8)).doesNotContain("url(", "@import");
    }
}

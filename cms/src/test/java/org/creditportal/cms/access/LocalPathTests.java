package org.creditportal.cms.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H3: after the sign-in one stays at the workbench")
class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/workbench", "/workbench/entries", "/workbench/entries?after=0192&list=black"})
    void leadsToItsPages(String path) {
        assertThat(LocalPath.of(Optional.of(path))).isEqualTo(path);
        assertThat(LocalPath.of(URI.create("https://portal.example" + path))).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example",
                "https://evil.example/workbench",
                "/workbench//evil.example",
                "/workbench/../cms/v1/entries",
                "/workbench\\evil",
                "/workbenchevil",
                "/workbench/\r\nSet-Cookie: x=y",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(@Nullable String path) {
        assertThat(LocalPath.of(Optional.ofNullable(path))).isEqualTo("/workbench");
    }
}

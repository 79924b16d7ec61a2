package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRoutesTests {

    @ParameterizedTest
    @ValueSource(strings = {"/workbench", "/workbench/entries?state=active&q=%E8%99%9A", "/workbench/imports/0199-a"})
    void goesBackToThePageThatItCameFrom(String page) {
        assertThat(LanguageRoutes.within(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/workbench//elsewhere.example",
                "/workbenches",
                "/",
                "/workbench/\\elsewhere.example",
                "/workbench\r\nSet-Cookie: x=y"
            })
    void leadsNowhereElse(String page) {
        assertThat(LanguageRoutes.within(page)).isEqualTo("/workbench");
    }
}

package org.creditportal.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Catalogues as readers reach them.
class CatalogueRoutesTests {

    private static final TestPortal PORTAL = TestPortal.start();

    @AfterAll
    static void stop() {
        PORTAL.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "memoranda", "duties"})
    void listsACatalogueWhole(String name) {
        var found = PORTAL.get("/api/v1/" + name).json();

        assertThat(found.propertyNames()).containsExactly("total", "items", "next", "asOf");
        assertThat(found.path("total").asInt()).isEqualTo(found.path("items").size());
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.path("next").isNull()).isTrue();
    }

    @Test
    void namesTheLegalBasisOfAList() {
        assertThat(PORTAL.get("/api/v1/lists").json().path("items").path(0).toString())
                .isEqualTo("{\"list\":\"black\",\"listName\":\"虚构名单\",\"field\":\"tax\",\"legalBasis\":\"虚构依据\"}");
    }

    @Test
    @DisplayName("D6, D7: duties lead to the memoranda that they name")
    void leadsFromDutiesToMemoranda() {
        var target = PORTAL.get("/duties").body().replaceAll("(?s).*href=\"/memoranda#([^\"]+)\".*", "$1");

        assertThat(PORTAL.get("/memoranda").body()).contains("id=\"" + target + "\"", "虚构激励备忘录");
    }

    @Test
    void givesEveryMemorandumAnAddressOfItsOwn() {
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(PORTAL.get("/memoranda").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
}

package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Sort;
import org.creditportal.search.text.QueryText;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Links lead to the question that they were made of.
class SearchLinksTests {

    private final SearchLinks links = new SearchLinks("/search");

    @Property
    void leadsBackToTheSameQuestion(
            @ForAll("texts") String q,
            @ForAll("texts") String department,
            @ForAll Sort sort,
            @ForAll @IntRange(min = 1, max = 100) int size) {
        var order = q.isBlank() && sort == Sort.RELEVANCE ? Sort.NEWEST : sort;
        var asked = new SearchParameters(
                q.strip(),
                department.isBlank()
                        ? Map.of()
                        : Map.of(Dimension.DEPARTMENT, Set.of(department), Dimension.LIST, Set.of("red", "black")),
                LocalDate.of(2026, 1, 1),
                null,
                order,
                true,
                size,
                new Cursor(order, 1, 2, new UUID(3, 4)));

        assertThat(SearchParameterReader.read(parameters(links.to(asked)))).isEqualTo(asked);
    }

    @Property
    void holdsNoCitizensNumber(@ForAll @IntRange(max = 999) int sequence, @ForAll("texts") String around) {
        var number = FictionalCodes.identityNumber("19900307", sequence);
        var asked = new SearchParameters(around + number, Map.of(), null, null, Sort.RELEVANCE, true, 20, null);

        assertThat(links.to(asked)).isEqualTo("/search?sort=relevance");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("虚构&=?#%+ {}\"<>/'澜石aZ09")
                .ofMaxLength(12)
                .filter(text -> !QueryText.parse(text).looksLikeIdentity());
    }

    private static MultiValueMap<String, String> parameters(String link) {
        var decoded = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUri(URI.create(link))
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> decoded.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
        return decoded;
    }
}

package org.creditportal.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.creditportal.search.Dimension;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Addresses that ask the same question, or a little different one. None ever holds a citizen's number.
///
/// @param path of the page
public record SearchLinks(String path) {

    public String to(SearchParameters parameters) {
        var uri = UriComponentsBuilder.fromPath(path);
        if (!parameters.q().isBlank() && !parameters.looksLikeIdentity()) {
            uri.queryParam("q", encoded(parameters.q()));
        }
        for (var dimension : Dimension.values()) {
            parameters.selected(dimension).forEach(value -> uri.queryParam(dimension.parameter(), encoded(value)));
        }
        addRest(uri, parameters);
        return uri.build(false).toUriString();
    }

    private static void addRest(UriComponentsBuilder uri, SearchParameters parameters) {
        var from = parameters.decidedFrom();
        var to = parameters.decidedTo();
        var after = parameters.after();
        if (from != null) {
            uri.queryParam("decidedFrom", from);
        }
        if (to != null) {
            uri.queryParam("decidedTo", to);
        }
        if (parameters.isSortChosen()) {
            uri.queryParam("sort", parameters.sort().name().toLowerCase(Locale.ROOT));
        }
        if (parameters.size() != SearchParameters.DEFAULT_SIZE) {
            uri.queryParam("size", parameters.size());
        }
        if (after != null) {
            uri.queryParam("after", after.encode());
        }
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}

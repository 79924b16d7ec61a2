package org.creditportal.portal.sitemap;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedAddresses.Address;
import org.creditportal.portal.web.Times;
import org.springframework.web.util.HtmlUtils;

/// Sitemaps as sitemaps.org 0.9 says.
///
/// @param portal address of the portal, without a path
record SitemapXml(String portal) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    /// Pages that are always there.
    private static final List<String> PAGES = List.of(
            "/",
            "/lists/red",
            "/lists/black",
            "/lists/watch",
            "/lists/warning",
            "/announcements",
            "/stories",
            "/cases",
            "/guides",
            "/policies",
            "/standards",
            "/measures",
            "/commitments",
            "/news",
            "/memoranda",
            "/duties",
            "/docs");

    /// @param uri of the request, from which the portal's own address is taken
    static SitemapXml at(URI uri) {
        return new SitemapXml(uri.getScheme() + "://" + uri.getAuthority());
    }

    /// @param isFirst whether the pages that are always there belong to it
    byte[] addresses(List<Address> addresses, boolean isFirst) {
        var pages = isFirst ? PAGES.stream().map(path -> url(path, "")) : Stream.<String>empty();
        var found = addresses.stream().map(address -> url(address.path(), lastChanged(address)));
        return (HEAD + "<urlset" + SCHEMA + Stream.concat(pages, found).collect(Collectors.joining()) + "</urlset>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// @param parts how many sitemaps there are
    byte[] index(long parts) {
        return (HEAD + "<sitemapindex" + SCHEMA
                        + LongStream.rangeClosed(1, parts)
                                .mapToObj(part ->
                                        "<sitemap><loc>" + address("/sitemap.xml?part=" + part) + "</loc></sitemap>\n")
                                .collect(Collectors.joining())
                        + "</sitemapindex>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String url(String path, String more) {
        return "<url><loc>" + address(path) + "</loc>" + more + "</url>\n";
    }

    private String address(String path) {
        return HtmlUtils.htmlEscape(portal + path, StandardCharsets.UTF_8.name());
    }

    private static String lastChanged(Address address) {
        return "<lastmod>" + Times.program(address.since()) + "</lastmod>";
    }
}

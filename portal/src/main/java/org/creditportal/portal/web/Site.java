package org.creditportal.portal.web;

import org.creditportal.templates.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The name of this portal, and the frame of its pages.
@Component
public final class Site {

    private final String name;

    Site(@Value("${portal.region}") String region) {
        this.name = "信用" + region;
    }

    public String name() {
        return name;
    }

    /// The frame of a page that is true as of the moment's epoch.
    ///
    /// @param path without a query
    public Frame frame(String title, String path, Moment moment) {
        return Frame.of(name, title, path).asOf(Times.minute(moment.epoch()));
    }
}

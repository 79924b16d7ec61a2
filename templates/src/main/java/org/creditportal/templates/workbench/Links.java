package org.creditportal.templates.workbench;

import java.util.List;

/// Where else to go.
public record Links(List<Anchor> links) implements Block {

    public static Links of(Anchor... links) {
        return new Links(List.of(links));
    }
}

package org.creditportal.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The files that pages link to: read once, served under names that hold a hash of their content.
public final class StaticFiles {

    private static final String STYLESHEET = "portal.css";
    private static final String ICON = "icon.svg";

    private final StaticFile stylesheet;
    private final StaticFile icon;

    private StaticFiles(StaticFile stylesheet, StaticFile icon) {
        this.stylesheet = stylesheet;
        this.icon = icon;
    }

    /// Reads the files of this module from the class path.
    public static StaticFiles load() {
        return new StaticFiles(read(STYLESHEET), read(ICON));
    }

    /// Every file there is, to be served as `immutable`.
    public List<StaticFile> all() {
        return List.of(stylesheet, icon);
    }

    /// The file at an address, as `/static/portal.0123456789abcdef.css`; an outdated hash finds nothing.
    public Optional<StaticFile> at(String path) {
        return all().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /// The one stylesheet.
    public StaticFile stylesheet() {
        return stylesheet;
    }

    /// The portal's mark, also its favicon.
    public StaticFile icon() {
        return icon;
    }

    private static StaticFile read(String name) {
        try (var content = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            if (content == null) {
                throw new IllegalStateException("Missing from the class path: static/" + name);
            }
            return StaticFile.of(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

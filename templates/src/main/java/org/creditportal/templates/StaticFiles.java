package org.creditportal.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The files that pages link to: read once, served under names that hold a hash of their content.
public final class StaticFiles {

    private static final String STYLESHEET = "portal.css";
    private static final String ICON = "icon.svg";
    private static final String WORKBENCH = "workbench.css";
    private static final String SCRIPT = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final StaticFile stylesheet;
    private final StaticFile icon;
    private final StaticFile workbenchStylesheet;
    private final StaticFile script;

    private StaticFiles() {
        this.stylesheet = read(STYLESHEET);
        this.icon = read(ICON);
        this.workbenchStylesheet = read(WORKBENCH);
        this.script = StaticFile.of("htmx.js", bytes(SCRIPT));
    }

    /// Reads the files of this module from the class path.
    public static StaticFiles load() {
        return new StaticFiles();
    }

    /// Every file there is, to be served as `immutable`.
    public List<StaticFile> all() {
        return List.of(stylesheet, icon, workbenchStylesheet, script);
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

    /// What the pages of departments have besides.
    public StaticFile workbenchStylesheet() {
        return workbenchStylesheet;
    }

    /// The one script, htmx: for live progress and previews on the pages of departments only.
    public StaticFile script() {
        return script;
    }

    private static StaticFile read(String name) {
        return StaticFile.of(name, bytes("/static/" + name));
    }

    private static byte[] bytes(String resource) {
        try (var content = StaticFiles.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("Missing from the class path: " + resource);
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

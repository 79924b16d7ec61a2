package org.creditportal.templates.workbench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.creditportal.templates.StaticFiles;

/// Turns pages of the workbench into HTML, with templates that were compiled beforehand.
public final class WorkbenchRenderer {

    private static final String GENERATED = "org.creditportal.templates.generated";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, GENERATED);
    private final StaticFiles files;

    /// A renderer whose pages link to these files.
    public WorkbenchRenderer(StaticFiles files) {
        this.files = files;
    }

    /// The whole page, or the part of one, as UTF-8.
    public byte[] render(WorkbenchPage page) {
        var output = new Utf8ByteOutput();
        engine.render(templateOf(page), Map.of("page", page, "files", files), output);
        return output.toByteArray();
    }

    private static String templateOf(WorkbenchPage page) {
        return switch (page) {
            case Door _ -> "workbench/door.jte";
            case Sheet _ -> "workbench/sheet.jte";
            case ProgressPart _ -> "workbench/progressPart.jte";
            case PreviewPart _ -> "workbench/previewPart.jte";
        };
    }
}

package org.creditportal.templates.workbench;

import org.creditportal.templates.Markup;

/// The part of a page that shows what becomes of a form, fetched anew while somebody types.
public record PreviewPart(Markup shown) implements WorkbenchPage {}

package org.creditportal.templates.workbench;

import org.creditportal.templates.Markup;
import org.jspecify.annotations.Nullable;

/// What becomes of a form, shown while it is filled in.
///
/// @param form id of the form on the same page
/// @param href where what was typed is sent to be shown
/// @param hint what to do where nothing is shown yet
/// @param shown what is shown, `null` before it was asked for
public record Preview(
        String form, String href, String hint, @Nullable Markup shown) implements Block {}

package org.creditportal.templates.workbench;

/// How far something is that goes on by itself.
///
/// @param label what is going on
/// @param total how much there is; 0 while it is not known
/// @param partHref where this part can be fetched anew
/// @param pageHref the whole page, for those whose browser runs no script
/// @param over whether it has come to an end: then the page is to be loaded anew
public record Progress(String label, long done, long total, String partHref, String pageHref, boolean over)
        implements Block {}

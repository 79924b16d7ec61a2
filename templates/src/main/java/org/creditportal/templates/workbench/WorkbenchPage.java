package org.creditportal.templates.workbench;

/// What departments are answered: whole pages, and the parts that a page fetches anew by itself.
public sealed interface WorkbenchPage permits Door, Sheet, ProgressPart, PreviewPart {}

package org.creditportal.templates.workbench;

/// The part of a page that shows how far something is, fetched anew every second.
public record ProgressPart(Words words, Progress progress) implements WorkbenchPage {}

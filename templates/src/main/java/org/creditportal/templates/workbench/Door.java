package org.creditportal.templates.workbench;

import java.util.List;

/// A page for somebody who is not in yet: sign-in and what belongs to it.
public record Door(Bench bench, String heading, String lead, List<Block> blocks) implements WorkbenchPage {}

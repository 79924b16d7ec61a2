package org.creditportal.templates.workbench;

/// A picture as large as the page allows.
///
/// @param source where its bytes are
/// @param alternative what it is, for those who do not see it
public record Photo(String source, String alternative) implements Block {}

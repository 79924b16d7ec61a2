package org.creditportal.templates.workbench;

import java.util.List;

/// A form that narrows a list down: a `GET`, so that it can be kept as an address.
///
/// @param action where it is sent
/// @param submit the word on the button
/// @param clear the list without filters
public record Filters(String action, List<Field> fields, String submit, Anchor clear) implements Block {}

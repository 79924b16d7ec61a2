package org.creditportal.templates.workbench;

/// A picture of squares, such as a QR code.
///
/// @param label what it is, for those who do not see it
/// @param size squares in each direction
/// @param path of the dark ones, as in SVG
public record Picture(String label, int size, String path) implements Block {}

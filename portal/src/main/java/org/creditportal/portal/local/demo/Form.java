package org.creditportal.portal.local.demo;

import java.nio.file.Path;

/// A report form that a department can hand in.
///
/// @param file for example `black-03.xlsx`; the name tells the format
/// @param list `red`, `black` or `watch`
public record Form(Path file, String list, String department) {

    public String name() {
        return file.getFileName().toString();
    }
}

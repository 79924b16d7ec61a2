package org.creditportal.cms.catalogue;

/// What is wrong with a file of a year.
///
/// @param line from 1, or 0 for the file as a whole
/// @param message in Chinese; repeats nothing that was typed but days
public record CalendarFault(int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? message : "第 " + line + " 行：" + message;
    }
}

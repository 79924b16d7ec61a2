package org.creditportal.portal.local;

/// Lines for the person who starts local mode, before there is a log and beside it.
final class Progress {

    private Progress() {}

    static void say(String line) {
        System.out.println(line);
    }

    static void complain(String line) {
        System.err.println(line);
    }
}

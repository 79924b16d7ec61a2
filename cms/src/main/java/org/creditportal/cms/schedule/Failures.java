package org.creditportal.cms.schedule;

/// Says what a failure is without repeating what it says.
final class Failures {

    private Failures() {}

    /// Its type and that of its first cause, for example `BadSqlGrammarException: PostgresqlBadGrammarException`.
    static String named(Throwable failure) {
        var first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        var name = failure.getClass().getSimpleName();
        return failure.getCause() == null
                ? name
                : name + ": " + first.getClass().getSimpleName();
    }
}

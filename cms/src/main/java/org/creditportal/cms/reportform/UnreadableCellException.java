package org.creditportal.cms.reportform;

/// A cell that says nothing that can be recorded; the message says why and how to mend it, in Chinese, and never
/// repeats
/// what was typed.
final class UnreadableCellException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableCellException(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

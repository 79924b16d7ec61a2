package org.creditportal.cms.reportform;

/// A file that cannot be taken at all; the message says why and what to do, in Chinese. It never has a cause: libraries
/// repeat what they could not read, and that may be somebody's number.
public final class RefusedFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedFormException(String message) {
        super(message);
    }

    /// What to tell the department.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

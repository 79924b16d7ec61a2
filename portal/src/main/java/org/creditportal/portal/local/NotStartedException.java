package org.creditportal.portal.local;

import java.io.Serial;

/// Why local mode cannot start, in words for the person who started it.
final class NotStartedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotStartedException(String message) {
        super(message);
    }

    NotStartedException(String message, Throwable cause) {
        super(message, cause);
    }
}

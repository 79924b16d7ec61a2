package org.creditportal.cms.media;

/// An upload that is not kept. The message says in Chinese why, and what to do instead; it repeats nothing of the
/// file.
public final class RefusedMediumException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedMediumException(String message) {
        super(message, null, false, false);
    }
}

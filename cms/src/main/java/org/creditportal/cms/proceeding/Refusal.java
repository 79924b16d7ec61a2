package org.creditportal.cms.proceeding;

/// An act that was asked for and not done; nothing changed.
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /// There is no such thing, or not for this account.
    public static final class Unknown extends Refusal {
        private static final long serialVersionUID = 1L;

        public Unknown(String message) {
            super(message);
        }
    }

    /// The account may not do this, now or ever.
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message);
        }
    }

    /// Not possible in the present state; the message names what is.
    public static final class NotPossibleNow extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotPossibleNow(String message) {
            super(message);
        }
    }
}

package org.creditportal.cms.catalogue;

/// Something that cannot stand in a catalogue as it is written; nothing changed.
public final class RefusedItemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what is wrong, in Chinese
    public RefusedItemException(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

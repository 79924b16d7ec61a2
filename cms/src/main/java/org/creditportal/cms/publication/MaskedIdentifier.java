package org.creditportal.cms.publication;

/// A citizen identity number without its middle. Made by [Masking] alone.
public final class MaskedIdentifier {

    private final String value;

    MaskedIdentifier(String value) {
        this.value = value;
    }

    /// As readers see it.
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedIdentifier masked && value.equals(masked.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

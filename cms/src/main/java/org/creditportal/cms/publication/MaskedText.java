package org.creditportal.cms.publication;

/// A free text without citizen identity numbers. Made by [Masking] alone.
public final class MaskedText {

    private final String value;

    MaskedText(String value) {
        this.value = value;
    }

    /// As readers see it.
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedText masked && value.equals(masked.value);
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

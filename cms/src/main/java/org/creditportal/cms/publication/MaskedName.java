package org.creditportal.cms.publication;

/// A person's name without the given name. Made by [Masking] alone.
public final class MaskedName {

    private final String value;

    MaskedName(String value) {
        this.value = value;
    }

    /// As readers see it.
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedName masked && value.equals(masked.value);
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

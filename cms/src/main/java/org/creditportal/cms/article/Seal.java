package org.creditportal.cms.article;

/// Marks content as this installation's own, which nobody else can.
public interface Seal {

    /// @return 32 bytes
    byte[] of(byte[] content);
}

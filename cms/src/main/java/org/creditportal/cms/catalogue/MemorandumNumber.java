package org.creditportal.cms.catalogue;

/// By which a memorandum is known.
///
/// @param number in its kind, from 1
public record MemorandumNumber(MemorandumKind kind, int number) {

    /// In Chinese, for people.
    public String label() {
        return kind.label() + "第 " + number + " 号";
    }

    /// As `punishment:3`.
    @Override
    public String toString() {
        return kind.code() + ":" + number;
    }
}

package org.creditportal.cms.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// What a memorandum arranges (D6).
public enum MemorandumKind {
    PUNISHMENT("punishment", "联合惩戒备忘录"),
    REWARD("reward", "联合激励备忘录"),
    MIXED("mixed", "联合奖惩备忘录");

    private final String code;
    private final String label;

    MemorandumKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<MemorandumKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /// As the API and the store write it.
    public String code() {
        return code;
    }

    /// In Chinese, for people.
    public String label() {
        return label;
    }
}

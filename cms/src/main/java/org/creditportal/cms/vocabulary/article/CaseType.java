package org.creditportal.cms.vocabulary.article;

/// What a case is an example of (D2, D3).
public enum CaseType {
    DISHONESTY("失信典型案例"),
    JOINT_REWARD("联合激励案例"),
    JOINT_PUNISHMENT("联合惩戒案例");

    private final String label;

    CaseType(String label) {
        this.label = label;
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }
}

package org.creditportal.cms.vocabulary.article;

/// What a list of measures is for (D8).
public enum MeasureType {
    PUNISHMENT("失信惩戒措施"),
    INCENTIVE("守信激励措施"),
    RESTRAINT("约束措施台账");

    private final String label;

    MeasureType(String label) {
        this.label = label;
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }
}

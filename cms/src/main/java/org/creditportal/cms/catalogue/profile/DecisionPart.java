package org.creditportal.cms.catalogue.profile;

/// What a decision document may have to state besides reason and basis (A12).
public enum DecisionPart {
    /// Measures that the party is warned of.
    MEASURES("失信惩戒措施提示"),
    /// Conditions and procedure of leaving the list.
    REMOVAL("移出条件和程序"),
    /// How to seek review.
    REMEDIES("救济措施");

    private final String label;

    DecisionPart(String label) {
        this.label = label;
    }

    /// As the source calls it.
    public String label() {
        return label;
    }
}

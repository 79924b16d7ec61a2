package org.creditportal.cms.catalogue.profile;

/// What a profile says of each list (A2).
public record Lists(ListRules red, ListRules black, ListRules watch, WarningRules warning) {

    public Lists {
        if (red == null || black == null || watch == null || warning == null) {
            throw new IllegalArgumentException("a profile speaks of all four lists");
        }
    }
}

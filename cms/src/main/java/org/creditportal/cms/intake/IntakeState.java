package org.creditportal.cms.intake;

import java.util.Locale;

/// How far a report form has come. `signed` becomes `published` by the clock, when its edge has passed.
public enum IntakeState {
    READING,
    READY,
    SIGNED,
    PUBLISHED,
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

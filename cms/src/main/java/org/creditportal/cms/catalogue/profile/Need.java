package org.creditportal.cms.catalogue.profile;

/// Whether something must be done before a recognition.
public enum Need {
    NEEDED,
    /// One of prior notice and public notice must be given, whichever.
    EITHER,
    OPTIONAL,
    NONE
}

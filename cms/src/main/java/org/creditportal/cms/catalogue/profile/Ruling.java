package org.creditportal.cms.catalogue.profile;

/// What a profile says of an act, with the clause by which it says so.
public sealed interface Ruling {

    Basis by();

    /// The act may be done.
    record Allowed(Basis by) implements Ruling {}

    /// The act is refused.
    ///
    /// @param what is not possible, in Chinese, without a full stop
    record Forbidden(Basis by, String what) implements Ruling {

        /// What to tell the department: what is not possible, and the clause that forbids it.
        public String wording() {
            return what + "（" + by.quoted() + "）。";
        }
    }
}

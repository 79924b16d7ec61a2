package org.creditportal.cms.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.ExitCause;

/// How a listing ends (B1, B2).
public sealed interface Exit {

    ExitCause cause();

    /// The day of the request, or of the circumstance that ends it, in Asia/Shanghai.
    LocalDate occasion();

    /// What is kept of it in the back office, masked.
    String account();

    /// Its validity was over.
    ///
    /// @param occasion the day after the last day of validity
    record Expiry(LocalDate occasion) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.EXPIRY;
        }

        @Override
        public String account() {
            return cause().label();
        }
    }

    /// An approved repair (A15).
    ///
    /// @param decision number of the document that approves it
    record Repair(LocalDate occasion, String decision) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.REPAIR;
        }

        @Override
        public String account() {
            return decision;
        }
    }

    /// It was wrong from the beginning.
    record Revocation(LocalDate occasion, String account) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.REVOCATION;
        }
    }

    /// The standard changed, or is no longer met.
    record StandardChange(LocalDate occasion, String account) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.STANDARD_CHANGE;
        }
    }

    /// The subject came on a list that excludes this one (A13).
    ///
    /// @param by the form or entry that put it there
    record Superseded(LocalDate occasion, UUID by) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.SUPERSEDED;
        }

        @Override
        public String account() {
            return cause().label();
        }
    }

    /// The subject asked for it.
    record OwnRequest(LocalDate occasion, String account) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.OWN_REQUEST;
        }
    }

    /// Benefits were misused.
    record Misuse(LocalDate occasion, String account) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.MISUSE;
        }
    }

    /// A law orders it.
    record ByLaw(LocalDate occasion, String account) implements Exit {
        @Override
        public ExitCause cause() {
            return ExitCause.BY_LAW;
        }
    }
}

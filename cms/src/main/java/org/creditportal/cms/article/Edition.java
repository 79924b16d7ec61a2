package org.creditportal.cms.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Fault;
import org.creditportal.cms.vocabulary.article.Withdrawal;

/// One version of what an article says. Whether a signed one is scheduled, current or over is told by the
/// clock.
public sealed interface Edition {

    Manuscript manuscript();

    /// For example `submitted`.
    String state();

    default UUID id() {
        return manuscript().id();
    }

    default int number() {
        return manuscript().number();
    }

    default Contents contents() {
        return manuscript().contents();
    }

    /// Not signed yet: at most one of an article.
    sealed interface Unsigned extends Edition {
        Unsigned with(Manuscript other);
    }

    /// It can be written in.
    sealed interface Writable extends Unsigned {

        default Unsigned edited(Contents contents, UUID by) {
            return with(manuscript().edited(contents, by));
        }

        default Submitted submitted(UUID by, Instant at) {
            return new Submitted(manuscript(), by, at);
        }
    }

    /// Signed once, by whom and when, to be seen in a window that later editions and a withdrawal can cut.
    sealed interface Signed extends Edition {
        Signature signature();

        /// As it was signed or planned anew, without regard to other editions.
        PublicationWindow plan();
    }

    record Draft(Manuscript manuscript) implements Writable {
        @Override
        public String state() {
            return "draft";
        }

        @Override
        public Draft with(Manuscript other) {
            return new Draft(other);
        }
    }

    /// Given back to its writer. What was said of it stays in sight until it is submitted again.
    record Returned(Manuscript manuscript, Remark remark) implements Writable {
        @Override
        public String state() {
            return "returned";
        }

        @Override
        public Returned with(Manuscript other) {
            return new Returned(other, remark);
        }
    }

    /// Waits for the signature of the responsible head.
    record Submitted(Manuscript manuscript, UUID by, Instant at) implements Unsigned {
        @Override
        public String state() {
            return "submitted";
        }

        @Override
        public Submitted with(Manuscript other) {
            return new Submitted(other, by, at);
        }

        public Effective signed(Signature signature, PublicationWindow plan) {
            return new Effective(manuscript, signature, plan);
        }

        public Returned returned(Remark remark) {
            return new Returned(manuscript, remark);
        }
    }

    /// The newest that is signed: scheduled, current, or over.
    record Effective(Manuscript manuscript, Signature signature, PublicationWindow plan) implements Signed {
        @Override
        public String state() {
            return "signed";
        }

        public Effective planned(PublicationWindow other) {
            return new Effective(manuscript, signature, other);
        }

        public Held held(List<Fault> faults) {
            return new Held(manuscript, signature, plan, faults);
        }
    }

    /// Another one follows, at whose beginning it ends.
    record Superseded(Manuscript manuscript, Signature signature, PublicationWindow plan, int by) implements Signed {
        @Override
        public String state() {
            return "superseded";
        }
    }

    /// Taken from view, now or at an instant to come.
    record Withdrawn(Manuscript manuscript, Signature signature, PublicationWindow plan, Taking taking)
            implements Signed {
        @Override
        public String state() {
            return "withdrawn";
        }
    }

    /// Kept back before its beginning, for what was right when it was signed was not right any more.
    record Held(Manuscript manuscript, Signature signature, PublicationWindow plan, List<Fault> faults)
            implements Signed {
        @Override
        public String state() {
            return "held";
        }

        public Effective planned(PublicationWindow other) {
            return new Effective(manuscript, signature, other);
        }
    }

    /// Came with an import, behind a newer one. Readers never see it.
    record Archived(Manuscript manuscript) implements Edition {
        @Override
        public String state() {
            return "archived";
        }
    }

    /// Who signed, and when.
    record Signature(UUID by, Instant at) {}

    /// Why an edition was given back.
    record Remark(UUID by, Instant at, String text) {}

    /// How an edition is taken from view.
    ///
    /// @param withdrawal what the address answers from then on
    /// @param at first instant at which it is not seen
    record Taking(Withdrawal withdrawal, Instant at, UUID by, String reason) {}
}

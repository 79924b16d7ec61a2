package org.creditportal.cms.catalogue.profile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// Where a value of a profile comes from.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Basis.Clause.class), @JsonSubTypes.Type(Basis.Unverified.class)})
public sealed interface Basis {

    /// As a refusal quotes it, in Chinese.
    String quoted();

    /// The source says so.
    ///
    /// @param clause mark of the source and of the clause in it, as `002(十八)`
    /// @param wording in the words of the source, parts that are left out as `……`; a summary begins with `摘要：`
    record Clause(String clause, String wording) implements Basis {

        public Clause {
            Provision.demand(clause);
            Provision.demand(wording);
        }

        @Override
        public String quoted() {
            return clause + "：“" + wording + "”";
        }
    }

    /// The source is silent; the value is the portal's own until somebody checks it.
    ///
    /// @param unverified why, and what the source does say
    record Unverified(String unverified) implements Basis {

        public Unverified {
            Provision.demand(unverified);
        }

        @Override
        public String quoted() {
            return "未核对：" + unverified;
        }
    }
}

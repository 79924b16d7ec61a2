package org.creditportal.cms.catalogue.profile;

import java.util.Map;
import org.creditportal.cms.vocabulary.ListKind;

/// How listings on one list may end (B1, B2).
///
/// @param allowed each cause with its basis
/// @param others why all other causes are refused
public record Exits(Map<ExitCause, Basis> allowed, Basis others) {

    public Exits {
        allowed = Map.copyOf(allowed);
        if (others == null) {
            throw new IllegalArgumentException("exits need a basis for what they refuse");
        }
    }

    Ruling allows(ListKind list, ExitCause cause) {
        var by = allowed.get(cause);
        return by == null
                ? new Ruling.Forbidden(others, list.label() + "不能以“" + cause.label() + "”退出")
                : new Ruling.Allowed(by);
    }
}

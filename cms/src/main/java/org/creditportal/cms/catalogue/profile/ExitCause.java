package org.creditportal.cms.catalogue.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a listing ends.
public enum ExitCause {
    EXPIRY("有效期届满"),
    REPAIR("信用修复"),
    /// Found wrong after an objection.
    REVOCATION("认定有误"),
    /// The subject does not, or no longer, meet the standard.
    STANDARD_CHANGE("认定标准改变、不再符合标准"),
    /// Came on a list that this one excludes.
    SUPERSEDED("列入另一名单"),
    OWN_REQUEST("主体申请"),
    MISUSE("不当利用奖励机制"),
    BY_LAW("法律、法规另有规定");

    private final String label;

    ExitCause(String label) {
        this.label = label;
    }

    /// For example `own-request`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ExitCause> of(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.code().equals(code))
                .findFirst();
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }
}

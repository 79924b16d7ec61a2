package org.creditportal.portal;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an article comes to its end, and what its addresses answer from then on.
enum Ending {
    /// Planned with its beginning.
    OVER(410, 410),
    GONE(410, 410),
    MOVED(301, 410),
    VANISHED(404, 404),
    RETRACTED(200, 200);

    static final String BANNER = "虚构说明：内容有误。";
    static final String TARGET = "moved-here";

    private final int status;
    private final int mediumStatus;

    Ending(int status, int mediumStatus) {
        this.status = status;
        this.mediumStatus = mediumStatus;
    }

    int status() {
        return status;
    }

    /// What its media answer.
    int mediumStatus() {
        return mediumStatus;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a head says at the signature.
    String signature(Instant from, Instant until) {
        return this == OVER
                ? "{\"publishAt\":\"" + from + "\",\"withdrawAt\":\"" + until + "\"}"
                : "{\"publishAt\":\"" + from + "\"}";
    }

    /// What a head says at the withdrawal, `null` where there is none.
    @Nullable
    String withdrawal(Instant at) {
        var more = switch (this) {
            case OVER, GONE, VANISHED -> "";
            case MOVED -> ",\"to\":\"" + TARGET + "\"";
            case RETRACTED -> ",\"banner\":\"" + BANNER + "\"";
        };
        return this == OVER
                ? null
                : "{\"kind\":\"" + code() + "\",\"reason\":\"虚构理由\",\"at\":\"" + at + "\"" + more + "}";
    }
}

package org.creditportal.cms.life;

import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// Subjects of nobody, of each kind that rules tell apart; another one each time.
enum Who {
    COMPANY("91"),
    SOCIAL_ORGANISATION("51"),
    PERSON("");

    private static final AtomicInteger COUNT = new AtomicInteger(5000);

    private final String kind;

    Who(String kind) {
        this.kind = kind;
    }

    /// As a candidate is recorded with it.
    String subject() {
        return this == PERSON ? Stage.personOf(Stage.citizen()) : Stage.organisationOf(code());
    }

    private String code() {
        var body = kind + "990100%09d".formatted(COUNT.incrementAndGet());
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(code -> UnifiedSocialCreditCode.parse(code).isPresent())
                .findFirst()
                .orElseThrow();
    }
}

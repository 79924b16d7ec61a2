package org.creditportal.cms.store;

import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;

/// How a withdrawal stands in a row.
record WithdrawalColumns(
        @Nullable String withdrawal,
        @Nullable String movedTo,
        @Nullable String banner) {

    private static final String GONE = "gone";
    private static final String MOVED = "moved";
    private static final String VANISHED = "vanished";
    private static final String RETRACTED = "retracted";

    static WithdrawalColumns of(@Nullable Withdrawal withdrawal) {
        return switch (withdrawal) {
            case null -> new WithdrawalColumns(null, null, null);
            case Withdrawal.Gone() -> new WithdrawalColumns(GONE, null, null);
            case Withdrawal.Moved(var to) -> new WithdrawalColumns(MOVED, to.value(), null);
            case Withdrawal.Vanished() -> new WithdrawalColumns(VANISHED, null, null);
            case Withdrawal.Retracted(var banner) -> new WithdrawalColumns(RETRACTED, null, banner);
        };
    }

    static @Nullable Withdrawal read(Columns row) {
        return switch (row.textOrNull("withdrawal")) {
            case null -> null;
            case GONE -> new Withdrawal.Gone();
            case MOVED -> new Withdrawal.Moved(new Slug(row.text("moved_to")));
            case VANISHED -> new Withdrawal.Vanished();
            case RETRACTED -> new Withdrawal.Retracted(row.text("banner"));
            case String other -> throw new IllegalStateException("no withdrawal is called " + other);
        };
    }
}

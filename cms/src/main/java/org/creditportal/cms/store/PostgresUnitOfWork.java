package org.creditportal.cms.store;

import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.Set;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// One PostgreSQL transaction, run again when it lost its guard, a race or a deadlock.
final class PostgresUnitOfWork implements UnitOfWork {

    /// transaction_timeout, idle_in_transaction_session_timeout, and how a connection that they ended shows itself;
    /// serialization_failure, deadlock_detected, exclusion_violation (another act was faster), lock_not_available
    /// (another takes long). Each act looks at the state first, so none is done twice.
    private static final Set<String> WORTH_ANOTHER_TRY =
            Set.of("25P04", "25P03", "08006", "40001", "40P01", "23P01", "55P03");

    private static final int TRIES = 4;

    private final TransactionalOperator transaction;

    PostgresUnitOfWork(TransactionalOperator transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> Mono<T> inOne(Mono<T> work) {
        return transaction
                .transactional(work)
                .retryWhen(Retry.backoff(TRIES, Duration.ofMillis(50))
                        .filter(PostgresUnitOfWork::isWorthAnotherTry)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }

    private static boolean isWorthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException database
                    && WORTH_ANOTHER_TRY.contains(String.valueOf(database.getSqlState()))) {
                return true;
            }
        }
        return false;
    }
}

package org.creditportal.cms.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads what waits for somebody, as it is at this moment.
public interface Desk {

    /// How much waits for an account of a department.
    Mono<Pending> pending(Department department, UUID account);

    /// Report forms, newest first.
    ///
    /// @param department whose, `null` for all
    /// @param state in which they are, `null` for any
    /// @param after older than this one only, or `null`
    Flux<FormOnDesk> forms(@Nullable Department department, @Nullable String state, @Nullable UUID after, int limit);

    /// Entries and candidates, newest first.
    Flux<EntryOnDesk> entries(EntryFilter filter, int limit);

    /// What becomes public and leaves view, by day in Asia/Shanghai.
    ///
    /// @param to the last day, inclusive
    /// @param department whose, `null` for all
    Flux<Coming> coming(LocalDate from, LocalDate to, @Nullable Department department);
}

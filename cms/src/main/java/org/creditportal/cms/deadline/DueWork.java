package org.creditportal.cms.deadline;

import java.time.LocalDate;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/// A kind of work with deadlines. Each kind is a bean; the digest takes them all.
public interface DueWork {

    /// What is not done yet and has its deadline on this day or before, fetched as it is wanted, earliest first.
    ///
    /// @param department whose work, `null` for all
    Flux<DuePiece> until(LocalDate day, @Nullable Department department);
}

package org.creditportal.cms.vocabulary.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is wrong with a field.
///
/// @param field its name in JSON, for example `writtenOn`
/// @param message what to do, in Chinese
public record Fault(String field, String message) {

    /// The faults among these.
    static List<Fault> among(@Nullable Fault... faults) {
        return Stream.of(faults)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    static @Nullable Fault blank(String field, String label, String text) {
        return text.isBlank() ? new Fault(field, "请填写" + label + "。") : null;
    }

    static @Nullable Fault missing(String field, String label, @Nullable Object value) {
        return value == null ? new Fault(field, "请填写" + label + "。") : null;
    }

    /// Said if the second day is before the first.
    static @Nullable Fault before(String field, @Nullable LocalDate first, @Nullable LocalDate second, String message) {
        return first != null && second != null && second.isBefore(first) ? new Fault(field, message) : null;
    }
}

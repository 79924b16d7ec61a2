package org.creditportal.cms.store;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row that says which of its columns may be empty.
record Columns(Readable row) {

    static Columns of(Readable row) {
        return new Columns(row);
    }

    <T> T required(String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type), name);
    }

    <T> @Nullable T optional(String name, Class<T> type) {
        return row.get(name, type);
    }

    UUID id(String name) {
        return required(name, UUID.class);
    }

    String text(String name) {
        return required(name, String.class);
    }

    @Nullable
    String textOrNull(String name) {
        return optional(name, String.class);
    }

    int number(String name) {
        return required(name, Integer.class);
    }

    long count(String name) {
        return required(name, Long.class);
    }

    boolean bool(String name) {
        return required(name, Boolean.class);
    }

    LocalDate day(String name) {
        return required(name, LocalDate.class);
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return optional(name, LocalDate.class);
    }

    Instant instant(String name) {
        return required(name, OffsetDateTime.class).toInstant();
    }

    @Nullable
    Instant instantOrNull(String name) {
        var value = optional(name, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    List<String> texts(String name) {
        return List.of(required(name, String[].class));
    }

    /// A `bigint[]` of epoch milliseconds.
    List<Instant> instants(String name) {
        return Arrays.stream(required(name, Long[].class))
                .map(Instant::ofEpochMilli)
                .toList();
    }
}

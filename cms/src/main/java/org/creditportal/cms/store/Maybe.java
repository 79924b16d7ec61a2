package org.creditportal.cms.store;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import org.jspecify.annotations.Nullable;

/// A parameter of a statement that may be null, of a type that the store must know all the same.
final class Maybe {

    private Maybe() {}

    static <T> Parameter of(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}

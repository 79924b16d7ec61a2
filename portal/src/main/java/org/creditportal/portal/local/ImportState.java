package org.creditportal.portal.local;

import org.jspecify.annotations.Nullable;

/// What the departments' API says of a form that was handed in.
///
/// @param progress while it is read
record ImportState(
        String id,
        String state,
        @Nullable Progress progress,
        @Nullable Integer rejected,
        @Nullable String failure) {

    boolean isRead() {
        return state.equals("ready") || isSigned();
    }

    boolean isSigned() {
        return state.equals("signed") || isPublished();
    }

    boolean isPublished() {
        return state.equals("published");
    }

    /// @throws IllegalStateException if the form was not taken whole
    ImportState orComplain(String form) {
        if (state.equals("failed") || (rejected != null && rejected > 0)) {
            throw new IllegalStateException("form " + form + ": " + this);
        }
        return this;
    }

    /// Of how many rows it is known already what becomes of them.
    int rowsRead() {
        return progress == null ? 0 : progress.read();
    }

    record Progress(int read) {}
}

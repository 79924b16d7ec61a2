package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pictures and documents, small, side by side.
///
/// @param label what they are, for those who do not see the page
/// @param empty what to say where there is none
/// @param next the next page, or `null` on the last
public record Shelf(
        String label,
        List<Piece> pieces,
        String empty,
        @Nullable Anchor next) implements Block {

    /// @param thumbnail where a small picture of it is, or `null`
    /// @param type shown where there is no picture, for example `PDF`
    /// @param size with its unit
    /// @param state as a badge
    public record Piece(
            String name, String href, @Nullable String thumbnail, String type, String size, Table.Cell state) {}
}

package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of the same shape; on a phone each becomes a card.
///
/// @param caption what the rows are, for those who do not see the page
/// @param columns their headings
/// @param empty what to say where there is no row
/// @param next the next page, or `null` on the last
public record Table(
        String caption,
        List<String> columns,
        List<Row> rows,
        String empty,
        @Nullable Anchor next) implements Block {

    /// As many cells as there are columns.
    public record Row(List<Cell> cells) {

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// @param href where it leads, or `null`
    /// @param tone in which it is shown as a badge, `null` for plain text
    /// @param code whether it is a code to copy
    public record Cell(
            String text, @Nullable String href, @Nullable Tone tone, boolean code) {

        private static final int SHORT = 6;

        /// Whether it would be odd to break it: a word, a figure, the name of a column.
        public boolean isShort() {
            return text.length() <= SHORT;
        }

        public static Cell text(@Nullable String text) {
            return new Cell(text == null ? "—" : text, null, null, false);
        }

        public static Cell link(String text, String href) {
            return new Cell(text, href, null, false);
        }

        public static Cell badge(String text, Tone tone) {
            return new Cell(text, null, tone, false);
        }

        public static Cell code(String text) {
            return new Cell(text, null, null, true);
        }
    }
}

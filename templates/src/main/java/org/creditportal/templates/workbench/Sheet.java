package org.creditportal.templates.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the workbench.
///
/// @param heading its one main heading
/// @param tag a state or a list beside the heading, or `null`
/// @param lead one or two sentences, or `null`
/// @param main what it is about
/// @param side what can be done, on wide screens beside it; may be empty
public record Sheet(
        Bench bench,
        String heading,
        @Nullable Tag tag,
        @Nullable String lead,
        List<Section> main,
        List<Section> side) implements WorkbenchPage {

    /// A word beside the heading.
    public record Tag(String label, Tone tone) {}

    /// Blocks under one heading.
    ///
    /// @param id unique on the page
    /// @param title or `null` for blocks that need none
    public record Section(String id, @Nullable String title, List<Block> blocks) {

        public static Section of(String id, String title, Block... blocks) {
            return new Section(id, title, List.of(blocks));
        }

        public static Section bare(String id, Block... blocks) {
            return new Section(id, null, List.of(blocks));
        }
    }
}

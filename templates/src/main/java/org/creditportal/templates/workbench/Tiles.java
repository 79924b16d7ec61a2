package org.creditportal.templates.workbench;

import java.util.List;

/// Figures that lead to what they count.
public record Tiles(List<Tile> tiles) implements Block {

    /// @param tone of what is counted, [Tone#PLAIN] where there is nothing to say
    public record Tile(String label, long count, String href, Tone tone) {}
}

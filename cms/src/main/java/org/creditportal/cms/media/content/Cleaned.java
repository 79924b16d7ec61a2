package org.creditportal.cms.media.content;

import java.nio.file.Path;
import java.util.List;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.MediumType;
import org.jspecify.annotations.Nullable;

/// A file written anew, and what was found in it.
///
/// @param file what is kept
/// @param picture `null` for a document
/// @param found what has to be decided before it is published
public record Cleaned(Path file, MediumType type, @Nullable Picture picture, List<Found> found) {

    /// @param width in pixels, upright
    /// @param height in pixels, upright
    /// @param thumbnail `null` if the picture is small enough itself
    public record Picture(int width, int height, @Nullable Path thumbnail) {}
}

package org.creditportal.cms.media.content;

import java.io.IOException;
import java.nio.file.Path;

/// Gives out temporary files that the upload's folder holds.
@FunctionalInterface
interface Workplace {

    /// @return a path at which nothing is yet
    Path file() throws IOException;
}

package org.creditportal.cms.reportform;

import java.io.IOException;
import java.util.stream.Stream;

/// All rows of a file that hold some text, the header included, in order and as often as asked for.
interface RowSource {

    /// The caller closes the stream. What the file's library throws comes through.
    Stream<FormRow> open() throws IOException;
}

package org.creditportal.cms.reportform;

import java.util.stream.Stream;

/// A form whose container, header and size are in order.
public interface OpenedForm extends AutoCloseable {

    Container container();

    /// Rows below the header that hold some text.
    int count();

    /// The rows below the header in order, read as they are asked for; rows without any text are left out. The caller
    /// closes the stream.
    Stream<FormRow> rows();

    @Override
    void close();
}

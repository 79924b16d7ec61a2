package org.creditportal.cms.reportform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read, and refuses the form when it is too much.
final class CappedInputStream extends FilterInputStream {

    private final long most;
    private final String refusal;
    private long count;

    /// @param most bytes that may be read
    /// @param refusal what to tell the department when there are more
    CappedInputStream(InputStream in, long most, String refusal) {
        super(in);
        this.most = most;
        this.refusal = refusal;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        add(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        add(Math.max(read, 0));
        return read;
    }

    /// Stays open for who opened it: XML readers close what they have read to its end.
    @Override
    public void close() {}

    private void add(int bytes) {
        count += bytes;
        if (count > most) {
            throw new RefusedFormException(refusal);
        }
    }
}

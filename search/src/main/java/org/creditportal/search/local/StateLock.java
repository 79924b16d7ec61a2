package org.creditportal.search.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/// Says that a portal uses a server's files. It goes with its JVM, however that ends, so whoever gets it knows that a
/// former owner is gone.
record StateLock(FileChannel channel) implements AutoCloseable {

    /// Takes the lock.
    ///
    /// @throws IllegalStateException if another portal has it
    static StateLock take(ServerFiles files) {
        try {
            var channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new IllegalStateException("another portal uses " + files.folder());
            }
            return new StateLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException lockedByThisJvm) {
            return false;
        }
    }
}

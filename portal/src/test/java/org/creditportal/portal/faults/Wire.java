package org.creditportal.portal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The way from one node to PostgreSQL, which can be cut, frozen and mended.
final class Wire implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Queue<Strand> strands = new ConcurrentLinkedQueue<>();
    private volatile boolean isCut;
    private volatile boolean isFrozen;
    private volatile int delayMillis;

    private Wire(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    static Wire to(int port) {
        try {
            var wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    /// Closes what is open, and everything new at once.
    void cut() {
        isCut = true;
        strands.forEach(Strand::close);
    }

    /// Lets nothing more through what is open, and does not say so; what is new goes through.
    void freezeOld() {
        strands.forEach(strand -> strand.freeze(true));
    }

    /// Lets nothing more through at all, and does not say so.
    void freeze() {
        isFrozen = true;
        freezeOld();
    }

    /// Has every answer come late.
    void delay(Duration duration) {
        delayMillis = Math.toIntExact(duration.toMillis());
    }

    /// Lets all through again; what was held back comes late.
    void mend() {
        isCut = false;
        isFrozen = false;
        delayMillis = 0;
        strands.forEach(strand -> strand.freeze(false));
    }

    @Override
    public void close() {
        cut();
        closeQuietly(entrance);
    }

    private void accept() {
        try {
            while (true) {
                var strand = new Strand(entrance.accept(), new Socket(InetAddress.getLoopbackAddress(), target));
                strand.freeze(isFrozen);
                strands.add(strand);
                if (isCut) {
                    strand.close();
                }
                strand.carry();
            }
        } catch (IOException over) {
            cut();
        }
    }

    private static void closeQuietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception closed) {
            // it is what was wanted
        }
    }

    /// One connection.
    private final class Strand {

        private final Socket near;
        private final Socket far;
        private boolean isFrozen;

        Strand(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void carry() {
            Thread.ofVirtual().start(() -> carry(near, far, false));
            Thread.ofVirtual().start(() -> carry(far, near, true));
        }

        synchronized void freeze(boolean frozen) {
            isFrozen = frozen;
            notifyAll();
        }

        void close() {
            closeQuietly(near);
            closeQuietly(far);
            freeze(false);
        }

        private void carry(Socket from, Socket to, boolean isAnswer) {
            var buffer = new byte[1 << 16];
            try (from;
                    to) {
                for (var read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    Thread.sleep(isAnswer ? delayMillis : 0);
                    awaitThaw();
                    to.getOutputStream().write(buffer, 0, read);
                }
                awaitThaw();
            } catch (IOException | InterruptedException ended) {
                // both ends are closed
            }
        }

        private synchronized void awaitThaw() throws InterruptedException {
            while (isFrozen) {
                wait();
            }
        }
    }
}

package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalLockTests {

    @TempDir
    Path folder;

    @Test
    void isTakenOnceAndNamesItsHolder() {
        var file = folder.resolve("lock");
        var lock = PortalLock.take(file).orElseThrow();
        assertThat(PortalLock.take(file)).isEmpty();
        assertThat(PortalLock.holder(file))
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));

        lock.close();

        assertThat(PortalLock.take(file)).hasValueSatisfying(PortalLock::close);
    }
}

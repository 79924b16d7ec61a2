package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creditportal.cms.media.MediaStore;
import org.creditportal.cms.media.MediaStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMediaStoreTests extends MediaStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected MediaStore store() {
        return new FolderMediaStore(folder.resolve("media"));
    }

    @Test
    void laysFilesOutByTheBeginningOfTheirHashAndLeavesNothingOnTheWay() throws IOException {
        var hash = store().put(Files.write(folder.resolve("upload"), new byte[] {1}))
                .block();
        assertThat(folder.resolve("media"))
                .isDirectoryRecursivelyContaining("glob:**/4b/f5/" + hash)
                .isDirectoryNotContaining("glob:**/incoming/*");
    }
}

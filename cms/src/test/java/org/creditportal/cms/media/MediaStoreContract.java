package org.creditportal.cms.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/// What every media store promises: bytes stay as they are under their hash, until they are deleted.
public abstract class MediaStoreContract {

    private static final String NOTHING = "0".repeat(64);
    private static final int LARGE = 300_000;

    @TempDir
    private Path uploads;

    protected abstract MediaStore store();

    @Test
    void givesBackWhatItKeepsUnderItsHash() throws IOException {
        var hash = put("虚构的内容".getBytes(StandardCharsets.UTF_8));
        assertThat(hash).isEqualTo(ContentHash.of(uploads.resolve("upload")));
        assertThat(store().exists(hash).block()).isTrue();
        assertThat(store().size(hash).block()).isEqualTo(15);
        assertThat(read(hash, 0, 100)).asString(StandardCharsets.UTF_8).isEqualTo("虚构的内容");
    }

    @Test
    void readsAnyPartOfALargeFileInPieces() throws IOException {
        var bytes = new byte[LARGE];
        new Random(1).nextBytes(bytes);
        var hash = put(bytes);
        assertThat(read(hash, 0, LARGE)).isEqualTo(bytes);
        assertThat(read(hash, 65_530, 70_000)).isEqualTo(Arrays.copyOfRange(bytes, 65_530, 135_530));
        assertThat(read(hash, LARGE - 5, 100)).hasSize(5);
        assertThat(read(hash, 0, 0)).isEmpty();
        assertThat(store().read(hash, 0, LARGE)
                        .map(piece -> piece.remaining())
                        .collectList()
                        .block())
                .hasSizeGreaterThan(1);
    }

    @Test
    void keepsTheSameBytesOnceAndTakesThemTwice() throws IOException {
        var hash = put(new byte[] {1, 2, 3});
        assertThat(put(new byte[] {1, 2, 3})).isEqualTo(hash);
        assertThat(read(hash, 0, 10)).containsExactly(1, 2, 3);
    }

    @Test
    void leavesTheUploadToItsOwner() throws IOException {
        put(new byte[] {4});
        assertThat(uploads.resolve("upload")).hasBinaryContent(new byte[] {4});
    }

    @Test
    void takesAFileManyAtOnce() throws IOException {
        Files.write(uploads.resolve("upload"), new byte[LARGE]);
        var hashes = Flux.range(0, 8)
                .flatMap(time -> store().put(uploads.resolve("upload")))
                .distinct()
                .collectList()
                .block();
        assertThat(hashes).hasSize(1);
        assertThat(read(Objects.requireNonNull(hashes).getFirst(), 0, LARGE)).hasSize(LARGE);
    }

    @Test
    void forgetsWhatIsDeletedAndNothingElse() throws IOException {
        var kept = put(new byte[] {5});
        var deleted = put(new byte[] {6});
        store().delete(deleted).block();
        store().delete(deleted).block();
        assertThat(store().exists(deleted).block()).isFalse();
        assertThat(read(kept, 0, 1)).containsExactly(5);
        assertThatThrownBy(() -> store().read(deleted, 0, 1).blockLast())
                .hasRootCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void knowsNothingUnderAHashOfNothing() {
        assertThat(store().exists(NOTHING).block()).isFalse();
        assertThat(store().size(NOTHING).block()).isNull();
        assertThatThrownBy(() -> store().read(NOTHING, 0, 1).blockLast())
                .hasRootCauseInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../../etc/passwd",
                "A000000000000000000000000000000000000000000000000000000000000000"
            })
    void refusesWhatCanBeNoHash(String hash) {
        assertThatThrownBy(() -> store().read(hash, 0, 1).blockLast()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().exists(hash).block()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().delete(hash).block()).isInstanceOf(IllegalArgumentException.class);
    }

    private String put(byte[] bytes) throws IOException {
        return Objects.requireNonNull(
                store().put(Files.write(uploads.resolve("upload"), bytes)).block());
    }

    private byte[] read(String hash, long from, long count) {
        var bytes = new ByteArrayOutputStream();
        store().read(hash, from, count)
                .doOnNext(piece -> {
                    var part = new byte[piece.remaining()];
                    piece.get(part);
                    bytes.writeBytes(part);
                })
                .blockLast();
        return bytes.toByteArray();
    }
}

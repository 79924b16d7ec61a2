package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.creditportal.portal.local.Secrets.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void areMadeOnceAndReadByTheirOwnerOnly() throws Exception {
        var made = Secrets.keptIn(file);
        var read = Secrets.keptIn(file);
        assertThat(Name.values()).allSatisfy(name -> {
            assertThat(Base64.getDecoder().decode(made.value(name))).hasSize(32);
            assertThat(read.value(name)).isEqualTo(made.value(name));
        });
        assertThat(Name.values()).extracting(made::value).doesNotHaveDuplicates();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void differBetweenInstallations() {
        var other = Secrets.keptIn(folder.resolve("other"));
        assertThat(Secrets.keptIn(file).value(Name.ACCOUNTS)).isNotEqualTo(other.value(Name.ACCOUNTS));
    }

    @Test
    void sayWhatIsLostInsteadOfMakingItAnew() throws Exception {
        Secrets.keptIn(file);
        Files.writeString(file, Files.readString(file).replaceAll("key\\.identity=.*\n", ""));
        assertThatThrownBy(() -> Secrets.keptIn(file))
                .isInstanceOf(NotStartedException.class)
                .hasMessageContaining("key.identity");
    }
}

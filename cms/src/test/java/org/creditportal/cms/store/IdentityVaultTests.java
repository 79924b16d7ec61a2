package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.creditportal.cms.subject.IdentityNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: identity numbers at rest")
class IdentityVaultTests {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String OTHER = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final IdentityNumber NUMBER = anyValid();

    private final IdentityVault vault = new IdentityVault(new IdentityKeys(KEY, OTHER));

    @Test
    void givesBackWhatItEncrypted() {
        assertThat(vault.decrypt(vault.encrypt(NUMBER))).isEqualTo(NUMBER.reveal());
    }

    @Test
    void encryptsTheSameNumberDifferentlyEachTime() {
        assertThat(vault.encrypt(NUMBER)).isNotEqualTo(vault.encrypt(NUMBER));
        assertThat(new String(vault.encrypt(NUMBER), StandardCharsets.ISO_8859_1))
                .doesNotContain(NUMBER.reveal());
    }

    @Test
    void refusesWhatWasAltered() {
        var sealed = vault.encrypt(NUMBER);
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> vault.decrypt(sealed));
    }

    @Test
    void hashesTheSameNumberTheSameUnderOneKeyAndDifferentlyUnderAnother() {
        var other = new IdentityVault(new IdentityKeys(KEY, KEY));
        assertThat(vault.hash(NUMBER)).isEqualTo(vault.hash(NUMBER)).isNotEqualTo(other.hash(NUMBER));
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        var keys = new IdentityKeys("AAAA", OTHER);
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityVault(keys));
        assertThat(keys.toString()).doesNotContain("AAAA");
    }

    private static IdentityNumber anyValid() {
        return "0123456789X"
                .chars()
                .mapToObj(check -> IdentityNumber.parse("99010019900307411" + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}

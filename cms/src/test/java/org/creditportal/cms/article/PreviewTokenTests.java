package org.creditportal.cms.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.article.SampleArticle.NOON;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D: links to previews")
class PreviewTokenTests {

    private static final Seal OURS = content -> digest("ours", content);
    private static final Seal THEIRS = content -> digest("theirs", content);

    private final PreviewToken token = new PreviewToken(UUID.randomUUID(), 3, NOON.plusSeconds(3600));

    @Test
    void openForAnHour() {
        var sealed = token.sealed(OURS);

        assertThat(PreviewToken.open(sealed, OURS, NOON)).contains(token);
        assertThat(PreviewToken.open(sealed, OURS, token.expiry().minusMillis(1)))
                .contains(token);
        assertThat(PreviewToken.open(sealed, OURS, token.expiry())).isEmpty();
    }

    @Test
    void openForNobodyWhoMadeThemUp() {
        assertThat(PreviewToken.open(token.sealed(THEIRS), OURS, NOON)).isEmpty();
        assertThat(PreviewToken.open("", OURS, NOON)).isEmpty();
        assertThat(PreviewToken.open("?", OURS, NOON)).isEmpty();
    }

    @Test
    @DisplayName("whichever byte is changed")
    void openNotWhenAltered() {
        var whole = Base64.getUrlDecoder().decode(token.sealed(OURS));
        for (var place = 0; place < whole.length; place++) {
            var altered = whole.clone();
            altered[place] ^= 1;
            var sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertThat(PreviewToken.open(sealed, OURS, NOON)).isEmpty();
        }
    }

    private static byte[] digest(String key, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

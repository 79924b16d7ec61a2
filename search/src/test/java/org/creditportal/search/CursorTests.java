package org.creditportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Property
    void readsWhatItWrote(
            @ForAll Sort sort, @ForAll int rank, @ForAll long millis, @ForAll long most, @ForAll long least) {
        var cursor = new Cursor(sort, rank, millis, new UUID(most, least));

        assertThat(Cursor.parse(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "????", "bmV3ZXN0OjA6MQ", "b2xkZXN0OjA6MTpi", "bmV3ZXN0OngOjE6Yg"})
    void refusesWhatIsNoCursor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text));
    }
}

package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.cms.announcement.Occasion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedWordingsTests {

    @ParameterizedTest
    @EnumSource
    @DisplayName("C3: each wording that is shipped could be written by hand")
    void usesKnownPlacesOnly(Occasion occasion) {
        assertThat(ShippedWordings.of(occasion).unknownPlaces()).isEmpty();
    }
}

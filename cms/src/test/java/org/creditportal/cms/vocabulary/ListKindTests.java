package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListKindTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(ListKind kind) {
        assertThat(ListKind.of(kind.code())).contains(kind);
    }

    @Test
    void hasTheCodesOfThePublicSurface() {
        assertThat(ListKind.values()).extracting(ListKind::code).containsExactly("red", "black", "watch", "warning");
        assertThat(SubjectKind.values()).extracting(SubjectKind::code).containsExactly("organisation", "person");
    }

    @Test
    void isNotFoundByAnythingElse() {
        assertThat(ListKind.of("RED")).isEmpty();
        assertThat(ListKind.of("")).isEmpty();
    }
}

package org.creditportal.cms.catalogue.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/// What a test says of a value and of the clause that it comes from.
final class Clauses {

    private Clauses() {}

    static RuleVersion version(String id) {
        return RuleProfiles.find(id).orElseThrow().newest();
    }

    /// The value, and that this clause says so.
    static <T extends @Nullable Object> void assertSays(Provision<T> provision, T value, String clause) {
        assertThat(provision.value()).isEqualTo(value);
        assertClause(provision.by(), clause);
    }

    /// The value, and that the source does not say so.
    static <T extends @Nullable Object> void assertSilent(Provision<T> provision, T value) {
        assertThat(provision.value()).isEqualTo(value);
        assertThat(provision.by()).isInstanceOf(Basis.Unverified.class);
    }

    static void assertAllowed(Ruling ruling, String clause) {
        assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
        assertClause(ruling.by(), clause);
    }

    static void assertAllowedInSilence(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
        assertThat(ruling.by()).isInstanceOf(Basis.Unverified.class);
    }

    /// Refused, and the refusal names this clause.
    static void assertForbidden(Ruling ruling, String clause) {
        assertThat(ruling).isInstanceOfSatisfying(Ruling.Forbidden.class, forbidden -> {
            assertClause(forbidden.by(), clause);
            assertThat(forbidden.wording()).contains("（" + clause + "：“");
        });
    }

    static void assertForbiddenInSilence(Ruling ruling) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Forbidden.class,
                        forbidden -> assertThat(forbidden.wording()).contains("未核对"));
    }

    private static void assertClause(Basis by, String clause) {
        assertThat(by)
                .isInstanceOfSatisfying(
                        Basis.Clause.class, said -> assertThat(said.clause()).isEqualTo(clause));
    }
}

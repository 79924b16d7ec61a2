package org.creditportal.cms.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    @Test
    void demandsTwelveCharacters() {
        assertThat(PasswordRule.fault("clerk", "abcdefghijk"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("12"));
        assertThat(PasswordRule.fault("clerk", "abcdefghijkl")).isEmpty();
        assertThat(PasswordRule.fault("clerk", "x".repeat(201))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "ADMINISTRATOR", "administratoradministrator"})
    void refusesTheLogin(String password) {
        assertThat(PasswordRule.fault("administrator", password)).isPresent();
    }
}

package org.creditportal.cms.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTests {

    @ParameterizedTest
    @CsvSource({"甄某乙,甄", "欧阳某,欧阳", "歐陽某某,歐陽", "司马某,司马", "诸葛某,诸葛", "上官某某,上官", "欧阳,欧", "欧某,欧", "𠀀某,𠀀", "甲,甲"})
    void knowsCompoundSurnames(String name, String surname) {
        assertThat(Surname.of(name)).isEqualTo(surname);
    }
}

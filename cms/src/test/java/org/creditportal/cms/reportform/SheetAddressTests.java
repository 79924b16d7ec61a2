package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetAddressTests {

    @ParameterizedTest
    @CsvSource({"0,1,A1", "25,9,Z9", "26,12,AA12", "51,2,AZ2", "52,2,BA2", "701,3,ZZ3", "702,3,AAA3", "16383,7,XFD7"})
    void areWrittenAsSpreadsheetsDo(int column, int row, String address) {
        assertThat(SheetAddress.of(column, row)).isEqualTo(address);
    }
}

package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class XlsxEscapeTests {

    @Property(tries = 5_000)
    void comesBackAsItWas(@ForAll @Chars({'_', 'x', '0', '7', 'A', '\u0007', '\r', '字', '$', '\\'}) String text) {
        assertThat(XlsxEscape.decode(XlsxEscape.encode(text))).isEqualTo(text);
    }

    @Test
    void writesWhatXmlCannotHold() {
        assertThat(XlsxEscape.encode("a\u0007b\n")).isEqualTo("a_x0007_b\n");
        assertThat(XlsxEscape.encode("_x0007_")).isEqualTo("_x005F_x0007_");
        assertThat(XlsxEscape.decode(XlsxEscape.encode("_x0000\u0007"))).isEqualTo("_x0000\u0007");
    }
}

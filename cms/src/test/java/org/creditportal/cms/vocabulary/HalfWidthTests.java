package org.creditportal.cms.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class HalfWidthTests {

    @Property
    void undoesFullWidthWriting(@ForAll @CharRange(from = ' ', to = '~') String ascii) {
        assertThat(HalfWidth.of(FullWidth.of(ascii))).isEqualTo(ascii);
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertThat(HalfWidth.of("虚构《Ａ级》𠀀·。")).isEqualTo("虚构《A级》𠀀·。");
    }
}

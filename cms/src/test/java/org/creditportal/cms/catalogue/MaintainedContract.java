package org.creditportal.cms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// What every [Memoranda] and [Duties] must do. A test of implementations extends this and begins with none of either.
@DisplayName("D6, D7: memoranda and duties")
public abstract class MaintainedContract {

    private static final MemorandumNumber FIRST = new MemorandumNumber(MemorandumKind.PUNISHMENT, 1);
    private static final MemorandumNumber TENTH = new MemorandumNumber(MemorandumKind.PUNISHMENT, 10);
    private static final MemorandumNumber REWARD = new MemorandumNumber(MemorandumKind.REWARD, 2);
    private static final MemorandumNumber MIXED = new MemorandumNumber(MemorandumKind.MIXED, 1);

    /// The memoranda under test, none yet.
    protected abstract Memoranda memoranda();

    /// The duties under test, none yet, which name these memoranda.
    protected abstract Duties duties();

    @Test
    void keepsAMemorandumAsItWasWritten() {
        var memoranda = memoranda();

        var version = put(memoranda, FIRST, "虚构备忘录", 0);

        assertThat(memoranda.find(FIRST).block()).isEqualTo(new Kept<>(memorandum(FIRST, "虚构备忘录"), version));
        assertThat(memoranda.hold(FIRST).block())
                .isEqualTo(memoranda.find(FIRST).block());
        assertThat(memoranda.find(TENTH).blockOptional()).isEmpty();
        assertThat(memoranda.hold(TENTH).blockOptional()).isEmpty();
    }

    @Test
    void listsMemorandaByKindThenNumber() {
        var memoranda = memoranda();
        for (var number : List.of(MIXED, TENTH, REWARD, FIRST)) {
            put(memoranda, number, "虚构备忘录", 0);
        }

        assertThat(memoranda
                        .all()
                        .map(kept -> kept.item().number())
                        .collectList()
                        .block())
                .containsExactly(FIRST, TENTH, REWARD, MIXED);
        assertThat(memoranda
                        .there(List.of(REWARD, new MemorandumNumber(MemorandumKind.REWARD, 9), FIRST))
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(REWARD, FIRST);
        assertThat(memoranda.there(List.of()).collectList().block()).isEmpty();
    }

    @Test
    @DisplayName("nothing is replaced but the version that was seen, and no version comes twice")
    void replacesAMemorandumThatWasSeen() {
        var memoranda = memoranda();
        var first = put(memoranda, FIRST, "甲", 0);

        assertThat(memoranda.put(memorandum(FIRST, "乙"), 0).blockOptional()).isEmpty();
        assertThat(memoranda.put(memorandum(FIRST, "乙"), first + 1).blockOptional())
                .isEmpty();
        assertThat(memoranda.put(memorandum(TENTH, "乙"), first).blockOptional()).isEmpty();
        var second = put(memoranda, FIRST, "乙", first);
        memoranda.remove(FIRST).block();
        assertThat(memoranda.find(FIRST).blockOptional()).isEmpty();
        var third = put(memoranda, FIRST, "丙", 0);

        assertThat(second).isGreaterThan(first);
        assertThat(third).isGreaterThan(second);
    }

    @Test
    void keepsADutyAsItWasWrittenAndKnowsWhoNamesAMemorandum() {
        var memoranda = memoranda();
        var duties = duties();
        List.of(FIRST, REWARD).forEach(number -> put(memoranda, number, "虚构备忘录", 0));
        var alone = duty(2, List.of());
        var leading = duty(1, List.of(REWARD, FIRST));

        var second = put(duties.put(alone, 0));
        var first = put(duties.put(leading, 0));

        assertThat(duties.all().collectList().block())
                .containsExactly(new Kept<>(leading, first), new Kept<>(alone, second));
        assertThat(duties.hold(1).block()).isEqualTo(duties.find(1).block());
        assertThat(duties.hold(3).blockOptional()).isEmpty();
        assertThat(memoranda.duties(FIRST).collectList().block()).containsExactly(1);
        assertThat(memoranda.duties(MIXED).collectList().block()).isEmpty();
    }

    @Test
    void replacesADutyThatWasSeenWithAllItNames() {
        var memoranda = memoranda();
        var duties = duties();
        List.of(FIRST, REWARD).forEach(number -> put(memoranda, number, "虚构备忘录", 0));
        var first = put(duties.put(duty(1, List.of(FIRST)), 0));

        assertThat(duties.put(duty(1, List.of(REWARD)), 0).blockOptional()).isEmpty();
        assertThat(memoranda.duties(REWARD).collectList().block()).isEmpty();
        var second = put(duties.put(duty(1, List.of(REWARD)), first));
        assertThat(memoranda.duties(FIRST).collectList().block()).isEmpty();
        assertThat(memoranda.duties(REWARD).collectList().block()).containsExactly(1);
        duties.remove(1).block();

        assertThat(duties.find(1).blockOptional()).isEmpty();
        assertThat(memoranda.duties(REWARD).collectList().block()).isEmpty();
        assertThat(put(duties.put(duty(1, List.of()), 0))).isGreaterThan(second);
    }

    private static long put(Memoranda memoranda, MemorandumNumber number, String title, long version) {
        return put(memoranda.put(memorandum(number, title), version));
    }

    private static long put(Mono<Long> act) {
        return Objects.requireNonNull(act.block());
    }

    private static Memorandum memorandum(MemorandumNumber number, String title) {
        return new Memorandum(number, title, "虚构发〔2026〕1号");
    }

    private static Duty duty(int number, List<MemorandumNumber> memoranda) {
        return new Duty(number, List.of("市信用办", "其他有关部门"), "虚构职责", memoranda);
    }
}

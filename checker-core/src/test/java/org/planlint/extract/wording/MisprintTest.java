package org.planlint.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MisprintTest {

    private static final String PHRASE = "最严谨的标准最严格的监管最严厉的处罚最严肃的问责";

    @Test
    void findsThePhraseItself() {
        Misprint exact = Misprint.of(PHRASE, "落实" + PHRASE + "守护安全", 2, 2);

        assertThat(exact.count()).isZero();
        assertThat(exact.start()).isEqualTo(2);
        assertThat(exact.end()).isEqualTo(2 + PHRASE.length());
    }

    @Test
    void tellsWhatWasLostAndWhatWasPut() {
        Misprint replaced = Misprint.of("铸牢中华民族共同体意识", "筑牢中华民族共同体意识", 0, 1);
        Misprint lost = Misprint.of("在推进发展中发挥作用", "在推进发展发挥作用", 0, 1);
        Misprint turned = Misprint.of("负责互相配合", "负责相互配合", 0, 2);

        assertThat(replaced).as("the first character must be in its place").isNull();
        assertThat(lost.lost()).isEqualTo("中");
        assertThat(lost.put()).isEmpty();
        assertThat(turned.isExchange()).isTrue();
    }

    @Test
    void aWholeWordReplacedIsNoSlip() {
        Misprint replaced = Misprint.of("不发生系统性金融风险的底线", "不发生区域性金融风险的底线", 0, 2);

        assertThat(replaced.isWholeWord()).isTrue();
        assertThat(replaced.isExchange()).isFalse();
    }

    @Test
    void isFoundBesideThePlaceThatAPartPointsTo() {
        // The part behind the lost character points one place too far to the left.
        assertThat(Misprint.of("创新驱动发展战略", "实施创新动发展战略", 1, 1).start()).isEqualTo(2);
    }

    @Property
    void oneCharacterLostInsideIsOneSlip(@ForAll @IntRange(min = 1, max = 22) int at) {
        String text = PHRASE.substring(0, at) + PHRASE.substring(at + 1);

        Misprint slip = Misprint.of(PHRASE, "落实" + text + "。", 2, 2);

        assertThat(slip.count()).isEqualTo(1);
        assertThat(slip.lost()).isEqualTo(PHRASE.substring(at, at + 1));
    }

    @Property
    void oneCharacterReplacedInsideIsOneSlip(@ForAll @IntRange(min = 1, max = 22) int at) {
        String text = PHRASE.substring(0, at) + "〇" + PHRASE.substring(at + 1);

        Misprint slip = Misprint.of(PHRASE, text, 0, 2);

        assertThat(slip.count()).isEqualTo(1);
        assertThat(slip.put()).isEqualTo("〇");
    }
}

package org.planlint.extract.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planlint.fact.PlanPeriod;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.InputFile;
import org.planlint.read.UnreadableException;

/** The years that a document plans for, wherever it says them. */
class DocumentPeriodTest {

    private static final String BODY = "\n## 第一章 回顾\n\n“十三五”时期取得成绩。\n\n“十三五”规划全面完成。\n";

    private static PlanPeriod of(String text) throws UnreadableException {
        InputFile file = new InputFile("a.md", text.getBytes(UTF_8));
        return DocumentPeriod.of(Layout.arrange(new DocumentLoader().load(file)));
    }

    @Test
    void inTheTitle() throws UnreadableException {
        assertThat(of("# 云岭县水利发展规划（2021—2025年）\n" + BODY)).isEqualTo(new PlanPeriod(2021, 2025));
    }

    @Test
    void inALineOfItsOwnBelow() throws UnreadableException {
        assertThat(of("# 云岭县水利发展规划\n\n（2021-2025年）\n" + BODY))
                .isEqualTo(new PlanPeriod(2021, 2025));
        assertThat(of("# 云岭县水利发展规划\n\n云岭县水利局\n\n2021年至2035年\n" + BODY))
                .isEqualTo(new PlanPeriod(2021, 2035));
    }

    @Test
    void asOftenestNamedWhereNothingElseTells() throws UnreadableException {
        assertThat(of("# 云岭县水利发展规划\n\n根据2019—2022年的调查编制。\n" + BODY))
                .isEqualTo(new PlanPeriod(2016, 2020));
    }

    @Test
    void unknownWhereNothingTells() throws UnreadableException {
        assertThat(of("# 云岭县水利发展规划\n\n## 第一章 总则\n\n建设水库。\n")).isNull();
    }
}

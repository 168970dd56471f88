package org.planlint.extract.prose.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.extract.prose.Sentences;
import org.planlint.fact.StatedSum;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

class SumsInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "铁路里程285公里，其中高铁159公里、普铁126公里。|285公里 = 159公里 + 126公里",
                "改造管网180公里，其中供水管网60公里、排水管网50公里。|180公里 ≥ 60公里 + 50公里",
                "建成高标准农田6万亩（其中新建3.5万亩、改造2.5万亩），推广良种。|6万亩 = 3.5万亩 + 2.5万亩",
                "设29项指标，其中约束性指标8项、预期性指标21项。|29项 = 8项 + 21项",
                "完成投资120亿元，其中工业投资60亿元，2029年完成130亿元。|120亿元 ≥ 60亿元",
                "辖12个镇、6个乡、2个街道，共20个乡镇（街道）。|20个 = 12个 + 6个 + 2个",
                "形成由7条干流和15条支流构成的22条廊道。|22条 = 7条 + 15条",
                "文物总量46处,包括古寺19处、古桥27处。|46处 = 19处 + 27处",
                "文物46处分为古寺19处和古桥27处，保护良好。|46处 = 19处 + 27处",
                "建成水库18座，包括中型水库6座、小型水库8座。|18座 ≥ 6座 + 8座",
                "撤并青石、白鹤、松坪镇教学点各1所，共3所。|3所 = 1所 + 1所 + 1所",
                "在青石、白鹤和松坪镇各新建2所，共计6所。|6所 = 2所 + 2所 + 2所",
                "新设供销社18家、撤并3家，净新增15家。|18家 = 3家 + 15家",
                "撤并3家，新设28家，净新增网点25家。|28家 = 3家 + 25家",
                "净增15座；加上新建4座、改建7座，共增加26座。|26座 = 15座 + 4座 + 7座",
                "新建学校12所=小学7所+初中5所。|12所 = 7所 + 5所",
                "78=52+12+14。|78 = 52 + 12 + 14",
                "三次产业结构为16.8:37.2:46.0。|100 = 16.8 + 37.2 + 46.0",
                "地区生产总值达到248.6亿元，稳步增长。三次产业增加值分别为41.8亿元、92.5亿元和114.3亿元。|达到248.6亿元 = 41.8亿元 + 92.5亿元"
                        + " + 114.3亿元"
            })
    void sums(String text, String sum) {
        assertThat(read(text)).containsExactly(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人均收入达到3.2万元，其中城镇居民4.1万元、农村居民1.9万元。",
                "城镇化率达到60%，其中县城达到70%。",
                "全县20个乡镇，其中贫困村56个。",
                "建成3座水库、5条道路，共投资8亿元。",
                "城乡收入比为2.4:1。",
                "其中工业投资60亿元。",
                "文物总量46处，包括古寺19处、古桥17处等。",
                "文物总量46处，不包括古寺19处、古桥17处。",
                "青石、白鹤等镇各1所，共3所。",
                "改造28家、撤并3家，净新增25家。",
                "新设28家、撤并3家，较2025年净新增25家。",
                "长宽高12米=3米×4米+2米。",
                "三项任务=“1+2+5”。"
            })
    void noSums(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<String> read(String text) {
        try {
            byte[] bytes =
                    ("# 云岭县发展规划\n\n## 第一章 概况\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
            var document =
                    Layout.arrange(
                            new DocumentLoader().load("plan.md", new ByteArrayInputStream(bytes)));
            return SumsInProse.of(document, Sentences.of(document)).stream()
                    .filter(StatedSum.class::isInstance)
                    .map(StatedSum.class::cast)
                    .map(SumsInProseTest::line)
                    .toList();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(StatedSum stated) {
        String parts =
                stated.sum().parts().stream()
                        .map(part -> part.quantity().text())
                        .collect(Collectors.joining(" + "));
        return stated.sum().whole().quantity().text()
                + (stated.sum().exhaustive() ? " = " : " ≥ ")
                + parts;
    }
}

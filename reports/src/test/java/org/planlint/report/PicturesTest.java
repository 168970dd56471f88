package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.planlint.check.Report;

/** What the pictures draw, and the words and numbers that stand for them. */
class PicturesTest {

    @Test
    void everyPictureIsToldInWordsAndNumbers() throws IOException {
        Document page = page(SamplePlan.withGrowth(Locale.CHINESE));
        assertThat(page.select(".drawing h3").eachText())
                .containsExactly("全文分布图", "各类核对情况", "指标：从基期到目标", "所需增速与所提增速");
        for (Element drawing : page.select(".drawing")) {
            Element picture = drawing.selectFirst("svg.picture");
            String[] told = picture.attr("aria-labelledby").split(" ");
            assertThat(told).hasSize(2);
            for (String id : told) {
                assertThat(picture.getElementById(id).text()).isNotBlank();
            }
            assertThat(drawing.select("details.data tbody tr")).isNotEmpty();
        }
    }

    @Test
    void indicatorsStandWithBaselineTargetAndJudgement() throws IOException {
        Element drawing = drawing(SamplePlan.report(Locale.CHINESE), "indicators");
        assertThat(rows(drawing))
                .containsExactly(
                        "地区生产总值 2025年 270 2030年 400 +48.1% 越高越好 改善",
                        "森林覆盖率 2025年 62.1 2030年 61.5 −0.6个百分点 越高越好 变差");
        // Worse is told by a dashed line and a sign, not by the colour alone.
        assertThat(drawing.select("line.change.worse")).hasSize(1);
        assertThat(drawing.select("text.worse").text()).isEqualTo("−0.6个百分点 ✕");
        assertThat(drawing.select("text.group").eachText()).containsExactly("表1");
        assertThat(drawing.select("desc").text()).isEqualTo("2 项指标：目标优于基期 1 项，不如基期 1 项，其余 0 项。");
    }

    @Test
    void growthNeededStandsAgainstGrowthPromised() throws IOException {
        Element drawing = drawing(SamplePlan.withGrowth(Locale.CHINESE), "growth");
        // (400 ÷ 270)^(1/5) − 1
        assertThat(rows(drawing)).containsExactly("地区生产总值 2025年 270 2030年 400 8.2% 6.5% 成立");
        Element needed = drawing.selectFirst("rect.needed");
        Element promised = drawing.selectFirst("rect.promised");
        assertThat(width(promised) / width(needed)).isBetween(0.79, 0.80);
    }

    @Test
    void theMapCountsWhatStandsInEachChapter() throws IOException {
        Element drawing = drawing(SamplePlan.report(Locale.CHINESE), "map");
        assertThat(rows(drawing))
                .containsExactly("封面、目录等 1 0 0 0 1", "第一章 发展基础 0 0 1 0 0", "第二章 主要目标和指标 1 1 0 1 1");
        assertThat(drawing.select("rect.mark.error")).hasSize(2);
        assertThat(drawing.select("path.mark.warning")).hasSize(1);
        assertThat(drawing.select("a[href=#f-00000000000000000003]")).hasSize(1);
    }

    @Test
    void everyCategoryHasItsBar() throws IOException {
        Element drawing = drawing(SamplePlan.report(Locale.CHINESE), "coverage");
        assertThat(rows(drawing))
                .containsExactly(
                        "目标与基期 2 1 0 1",
                        "合计与分项 1 0 0 1",
                        "名词解释 1 0 0 1",
                        "结构与编号 2 1 0 1",
                        "单位与取值 1 0 1 0");
        assertThat(drawing.select("rect.part.holds")).hasSize(2);
    }

    @Test
    void aPlanWithoutIndicatorsHasNoEmptyPictures() throws IOException {
        assertThat(page(SamplePlan.idle(Locale.CHINESE)).select(".drawing")).isEmpty();
    }

    private static List<String> rows(Element drawing) {
        return drawing.select("tbody tr").stream()
                .map(row -> String.join(" ", row.select("td").eachText()))
                .toList();
    }

    private static double width(Element bar) {
        return Double.parseDouble(bar.attr("width"));
    }

    private static Element drawing(Report report, String id) throws IOException {
        return page(report).getElementById("picture-" + id).parent();
    }

    private static Document page(Report report) throws IOException {
        return Jsoup.parse(GoldenReportsTest.written(report, ReportFormat.HTML));
    }
}

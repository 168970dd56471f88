package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Remark;
import org.planlint.check.Report;

class HtmlReportWriterTest {

    private static final String NASTY_AS_SHOWN =
            "</script><script>alert(1)</script>\"'&]]>--><b onclick=x>��[31m��末";

    @Test
    void needsNothingElse() throws IOException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        assertThat(page.select("link, img, iframe, object, embed, [src], [style], base")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.html()).doesNotContain("http://", "https://", "@import");
        assertThat(page.html().replace("url(#", "")).doesNotContain("url(");
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptAndNothingElse()
            throws IOException, NoSuchAlgorithmException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src "
                                + hash(page.selectFirst("style"))
                                + "; script-src "
                                + hash(page.selectFirst("script"))
                                + "; base-uri 'none'; form-action 'none'");
    }

    @Test
    void whatADocumentSaysStaysText() throws IOException {
        Document page = page(SamplePlan.hostile());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("b")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList().stream().map(Attribute::getKey))
                    .noneMatch(name -> name.startsWith("on"));
        }
        assertThat(page.selectFirst(".entry h4").wholeText()).isEqualTo(NASTY_AS_SHOWN);
        assertThat(page.selectFirst(".paper mark").wholeText()).isEqualTo(NASTY_AS_SHOWN);
        assertThat(page.selectFirst(".entry mark").wholeText()).isEqualTo(NASTY_AS_SHOWN);
        assertThat(page.selectFirst(".proof dd").wholeText()).isEqualTo(NASTY_AS_SHOWN);
        assertThat(page.selectFirst(".facts dd").wholeText()).isEqualTo("a b/<i>\"&.md");
    }

    @Test
    void canBeReadByMachineAndKeyboard() throws IOException {
        Document page = page(SamplePlan.report(Locale.ENGLISH));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page(SamplePlan.report(Locale.CHINESE)).selectFirst("html").attr("lang"))
                .isEqualTo("zh-CN");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String href : page.select("a").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
        assertThat(page.select(".scroll"))
                .isNotEmpty()
                .allMatch(element -> element.hasAttr("tabindex"));
        assertThat(page.select("svg.bar").attr("aria-label"))
                .isEqualTo("2 hold, 4 violated, 1 undecided");
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void isWholeWithoutItsScript() throws IOException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        assertThat(page.selectFirst("form.filter").hasAttr("hidden")).isTrue();
        assertThat(page.select(".entry[hidden], .filtered")).isEmpty();
        assertThat(page.select("#summary ~ .figures strong").eachText())
                .containsExactly("7", "2", "4", "1");
        assertThat(page.select(".entry").eachAttr("data-result"))
                .containsExactly(
                        "error", "error", "warning", "info", "undecided", "holds", "holds");
        assertThat(page.select(".holds h4").eachText())
                .containsExactly("第一章 发展基础 = 第一章 发展基础", "400 > 270（越高越好）");
    }

    @Test
    void theDocumentStandsAsItWasReadWithItsOperandsMarked() throws IOException {
        Element paper = page(SamplePlan.report(Locale.CHINESE)).selectFirst(".paper");
        assertThat(paper.select(".toc li").eachText()).containsExactly("第一章 发展基础", "第二章 主要目标");
        assertThat(paper.select("h3").eachText()).containsExactly("第一章 发展基础", "第二章 主要目标和指标");
        assertThat(paper.select("p").text()).startsWith("全县森林覆盖率达到62.1%。").endsWith("居民收入稳步提高。");
        assertThat(paper.selectFirst("caption").text()).isEqualTo("表1 主要指标");
        assertThat(paper.select("tr")).hasSize(8);
        assertThat(paper.select("tr").get(2).select("td").eachText())
                .containsExactly("森林覆盖率", "%", "62.1", "61.5");
        assertThat(paper.select("mark.warning").eachText()).containsExactly("62.1", "61.5");
        assertThat(paper.select("mark.info").eachText()).containsExactly("“1361”");
    }

    @Test
    void everyOperandOfTheListIsMarkedInTheDocument() throws IOException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        List<String> marked =
                page.select(".paper mark").eachAttr("data-o").stream()
                        .flatMap(operands -> Stream.of(operands.split(" ")))
                        .toList();
        List<String> linked = page.select(".entry .go").eachAttr("data-o");
        assertThat(linked).isNotEmpty().allMatch(marked::contains);
        for (String mark : marked) {
            int entry = Integer.parseInt(mark.substring(0, mark.indexOf('.')));
            assertThat(entry).isBetween(0, page.select(".entry").size() - 1);
        }
    }

    @Test
    void whatTheProjectLivesWithIsThereWhenAskedFor() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        List<Finding> open = report.findings().subList(1, report.findings().size());
        Accepted accepted =
                new Accepted(
                        report.findings().get(0),
                        Accepted.Ground.CONFIGURATION,
                        "会议已定",
                        "张三",
                        LocalDate.of(2026, 12, 31));
        Remark remark = new Remark("unused", "一条说明");
        Document page = page(report.accepting(open, List.of(accepted), List.of(remark)));
        Element entry = page.selectFirst(".entry[data-result=accepted]");
        assertThat(entry.selectFirst(".decision dd").text()).isEqualTo("配置文件；会议已定；张三；至 2026-12-31");
        assertThat(page.select("input[value=accepted]").hasAttr("checked")).isFalse();
        assertThat(page.select("#overview .note").eachText())
                .contains("另有 1 项已接受（配置 1，文中注释 0，基线 0），不计入有误", "一条说明");
    }

    @Test
    void aFindingNamesItsChapterCategoryAndRuleForTheFilter() throws IOException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        Element finding = page.selectFirst("[data-category=DIR]");
        assertThat(finding.attr("data-rule")).isEqualTo("target.below-baseline");
        String chapter = finding.attr("data-chapter");
        assertThat(page.select("select[name=chapter] option[value=" + chapter + "]").text())
                .isEqualTo("第二章 主要目标和指标");
        assertThat(page.select("input[name=result][checked]").eachAttr("value"))
                .containsExactly("error", "warning", "info");
    }

    @Test
    void operandsOfOneRowShareItAndBearTheirRoles() throws IOException {
        Element finding =
                page(SamplePlan.report(Locale.CHINESE)).selectFirst("[data-category=DIR]");
        assertThat(finding.select("figure")).hasSize(1);
        assertThat(finding.select("mark").eachAttr("data-n")).containsExactly("2", "1");
        assertThat(finding.select("thead th").eachText())
                .containsExactly("指标", "单位", "2025年", "2030年");
        assertThat(finding.select("tbody td").eachText())
                .containsExactly("森林覆盖率", "%", "62.1 基期", "61.5 目标");
        assertThat(finding.select("mark").eachText()).containsExactly("62.1", "61.5");
    }

    @Test
    void manyOperandsStandInATable() throws IOException {
        Element finding =
                page(SamplePlan.report(Locale.CHINESE)).selectFirst("[data-category=SUM]");
        assertThat(finding.select(".operands tbody tr").eachText())
                .startsWith("合计 第二章，第 16 行 合计 │ 亿元 │ 431.1", "分项 第二章，第 12 行 城乡道路 │ 亿元 │ 120.5")
                .hasSize(5);
    }

    @Test
    void findingsBearTheNumbersOfTheOtherReportsAndLeadToTheirRules() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        Document page = page(report);
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            Element entry = page.getElementById("f-" + finding.fingerprint());
            assertThat(entry.selectFirst(".number").text()).isEqualTo("意见 " + (i + 1));
            String rule = entry.selectFirst(".rule a").attr("href").substring(1);
            assertThat(page.getElementById(rule).selectFirst("summary").text())
                    .isEqualTo(finding.title() + " " + finding.rule());
        }
        assertThat(page.select(".holds .number, .undecided .number")).isEmpty();
    }

    @Test
    void rulesAreExplainedInTheirMarkdown() throws IOException {
        Element help = page(SamplePlan.report(Locale.CHINESE)).selectFirst(".help > div");
        assertThat(help.children())
                .extracting(Element::tagName)
                .containsExactly("h3", "p", "h4", "ul");
        assertThat(help.selectFirst("p").wholeText()).isEqualTo("逐一核对，\n写作 400。");
        assertThat(help.selectFirst("code").text()).isEqualTo("400");
        assertThat(help.select("li").eachText()).containsExactly("单位", "年份");
    }

    private static Document page(Report report) throws IOException {
        return Jsoup.parse(GoldenReportsTest.written(report, ReportFormat.HTML));
    }

    private static String hash(Element asset) throws NoSuchAlgorithmException {
        byte[] content = asset.data().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}

package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.planlint.check.Report;

class HtmlReportWriterTest {

    private static final String NASTY_AS_SHOWN =
            "</script><script>alert(1)</script>\"'&]]>--><b onclick=x>��[31m��末";

    @Test
    void needsNothingElse() throws IOException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        assertThat(page.select("link, img, iframe, object, embed, [src], [style], base")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.html()).doesNotContain("http://", "https://", "url(", "@import");
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
        assertThat(page.selectFirst("h3").wholeText()).isEqualTo("1. " + NASTY_AS_SHOWN);
        assertThat(page.selectFirst("mark").wholeText()).isEqualTo(NASTY_AS_SHOWN);
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
        assertThat(page.select("svg").attr("aria-label"))
                .isEqualTo("2 hold, 4 violated, 1 undecided");
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void isWholeWithoutItsScript() throws IOException {
        Document page = page(SamplePlan.report(Locale.CHINESE));
        assertThat(page.selectFirst("form.filter").hasAttr("hidden")).isTrue();
        assertThat(page.select(".finding[hidden], .filtered")).isEmpty();
        assertThat(page.select("#summary ~ .figures strong").eachText())
                .containsExactly("7", "2", "4", "1");
        assertThat(page.select(".finding").eachAttr("data-severity"))
                .containsExactly("error", "error", "warning", "info");
        assertThat(page.select(".undecided details[open]")).hasSize(1);
        assertThat(page.select(".verified details td.words").eachText())
                .containsExactly("400 > 270（越高越好）", "第一章 发展基础 = 第一章 发展基础");
    }

    @Test
    void operandsOfOneRowShareItAndBearTheirRoles() throws IOException {
        Element finding =
                page(SamplePlan.report(Locale.CHINESE)).selectFirst("[data-category=DIR]");
        assertThat(finding.select("figure")).hasSize(1);
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

    private static Document page(Report report) throws IOException {
        return Jsoup.parse(GoldenReportsTest.written(report, ReportFormat.HTML));
    }

    private static String hash(Element asset) throws NoSuchAlgorithmException {
        byte[] content = asset.data().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}

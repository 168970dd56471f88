package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Report;

/** The review page in a real browser: what the script does, and what the page does not. */
class ReviewPageTest {

    private static final String SUM = "#f-00000000000000000004";
    private static final String BELOW = "#f-00000000000000000003";

    /** The least contrast of any text that is seen, by WCAG 2.1, with the text that has it. */
    private static final String LEAST_CONTRAST =
            """
            (() => {
                const parse = colour => colour.match(/[\\d.]+/g).map(Number);
                const channel = c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
                const luminance = ([r, g, b]) =>
                    0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
                const ground = element => {
                    for (let e = element; e; e = e.parentElement) {
                        const colour = parse(getComputedStyle(e).backgroundColor);
                        if (colour.length < 4 || colour[3] > 0) return colour;
                    }
                    return [255, 255, 255];
                };
                let least = [21, ''];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const element = walker.currentNode.parentElement;
                    const text = walker.currentNode.textContent.trim();
                    if (!text || element.closest('script, svg, option:disabled')) continue;
                    if (!element.checkVisibility()) continue;
                    const [a, b] = [parse(getComputedStyle(element).color), ground(element)]
                        .map(luminance).sort((x, y) => y - x);
                    const ratio = (a + 0.05) / (b + 0.05);
                    if (ratio < least[0]) least = [ratio, text];
                }
                return least;
            })()
            """;

    @TempDir static Path folder;
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.program();
        assumeTrue(
                program.isPresent(),
                "no Chromium on this machine: the page is not tested in a browser");
        browser = new Browser(program.get(), Files.createDirectory(folder.resolve("profile")));
        page = write("page.html", SamplePlan.report(Locale.CHINESE));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(page);
        browser.media("screen", "light");
    }

    @Test
    void asksForNothingAndComplainsOfNothing() {
        browser.open(page + SUM);
        browser.press("n");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(page);
    }

    @Test
    void showsFindingsFirstAndTheRestWhenAsked() {
        assertThat(shown()).containsExactly("error", "error", "warning", "info");
        browser.click("input[value=undecided]");
        assertThat(shown()).containsExactly("error", "error", "warning", "info", "undecided");
        browser.press("v");
        assertThat(shown()).endsWith("undecided", "holds", "holds");
        assertThat(text("form [role=status]")).isEqualTo("显示 7 / 7 项");
        assertThat(
                        strings(
                                "[...document.querySelectorAll('.paper mark.holds')].map(m =>"
                                        + " m.textContent)"))
                .contains("发展基础", "270", "400");
        browser.press("v");
        assertThat(
                        browser.evaluate("document.querySelectorAll('.paper mark.holds').length")
                                .asInt())
                .isZero();
    }

    @Test
    void countsFollowTheFilter() {
        browser.click("input[value=error]");
        assertThat(shown()).containsExactly("warning", "info");
        assertThat(
                        strings(
                                "[...document.querySelectorAll('.group:not(.filtered) h3')].map(h"
                                        + " => h.textContent)"))
                .containsExactly("警告 1", "提示 1");
        assertThat(options("category")).contains("目标与基期 (1)", "名词解释 (1)", "合计与分项 (0)");
        choose("category", "DIR");
        assertThat(shown()).containsExactly("warning");
        assertThat(text("label.error output")).isEqualTo("0");
        assertThat(text("label.warning output")).isEqualTo("1");
        assertThat(text("label.holds output")).isEqualTo("1");
        choose("category", "");
        choose("chapter", "1");
        assertThat(shown()).containsExactly("info");
        assertThat(text("form [role=status]")).isEqualTo("显示 1 / 7 项");
    }

    @Test
    void searchesInAllThatAFindingSays() {
        browser.click("input[type=search]");
        "61.5".chars().forEach(c -> browser.press(Character.toString(c)));
        assertThat(shown()).containsExactly("warning");
        browser.press("Escape");
        assertThat(browser.evaluate("document.activeElement === document.body").asBoolean())
                .isTrue();
    }

    @Test
    void groupsByWhatIsAskedFor() {
        choose("group", "chapter");
        assertThat(
                        strings(
                                "[...document.querySelectorAll('.group:not(.filtered) h3')].map(h"
                                        + " => h.textContent)"))
                .containsExactly("封面、目录等 1", "第一章 发展基础 1", "第二章 主要目标和指标 2");
        choose("group", "rule");
        assertThat(shown()).containsExactlyInAnyOrder("error", "error", "warning", "info");
    }

    @Test
    void aClickOpensTheProofAndShowsThePlace() {
        assertThat(visible(BELOW + " .body")).isFalse();
        browser.click(BELOW + " h4 a");
        assertThat(visible(BELOW + " .body")).isTrue();
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo(BELOW);
        assertThat(
                        strings(
                                "[...document.querySelectorAll('.paper .active')].map(m =>"
                                        + " m.textContent + m.dataset.n)"))
                .containsExactly("62.12", "61.51");
        assertThat(text(".paper .here")).isEqualTo("61.5");
        // Both sides bear one colour in the proof and in the document.
        for (String side : List.of("op-1", "op-2")) {
            assertThat(text(BELOW + " mark." + side)).isEqualTo(text(".paper mark." + side));
        }
        browser.click(BELOW + " h4 a");
        assertThat(visible(BELOW + " .body")).isFalse();
        assertThat(
                        browser.evaluate(
                                        "document.querySelectorAll('.active,"
                                                + " [data-n].active').length")
                                .asInt())
                .isZero();
    }

    @Test
    void aClickIntoTheDocumentOpensWhatIsSaidOfIt() {
        browser.click(".paper mark.info");
        assertThat(text(".entry.open h4")).isEqualTo("“1361”没有解释");
    }

    @Test
    void theKeysWalkThroughFindingsAndPlaces() {
        browser.press("j");
        assertThat(text(".entry.open h4")).startsWith("第二章的标题");
        assertThat(text(".paper .here")).isEqualTo("主要目标");
        browser.press("n");
        assertThat(text(".paper .here")).isEqualTo("主要目标和指标");
        browser.press("n");
        assertThat(text(".paper .here")).isEqualTo("主要目标");
        browser.press("j");
        assertThat(text(".entry.open h4")).startsWith("2030年总投资合计");
        assertThat(browser.evaluate("document.activeElement.closest('.entry').id").asText())
                .isEqualTo(SUM.substring(1));
        browser.press("k");
        assertThat(text(".entry.open h4")).startsWith("第二章的标题");
        browser.press("Escape");
        assertThat(browser.evaluate("document.querySelectorAll('.open').length").asInt()).isZero();
        browser.evaluate("document.querySelector('.keys input').click()");
        browser.press("j");
        assertThat(browser.evaluate("document.querySelectorAll('.open').length").asInt()).isZero();
    }

    @Test
    void aLinkLeadsToItsFindingWhateverTheFilterSays() {
        browser.open(page + SUM);
        assertThat(text(".entry.open h4")).startsWith("2030年总投资合计");
        assertThat(text(".paper .here")).isEqualTo("431.1");
        browser.evaluate("location.hash = 'u-1'");
        browser.waitFor("document.querySelector('#u-1.open') !== null");
        assertThat(shown()).contains("undecided");
        browser.evaluate("location.hash = 'overview'");
        browser.waitFor("document.documentElement.dataset.view === 'overview'");
        assertThat(visible(".review")).isFalse();
        assertThat(visible("#summary")).isTrue();
    }

    @Test
    void anOpenEntryIsSeenFromItsHeadAndItsPlaceWithIt() {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1400, "height", 640, "deviceScaleFactor", 1, "mobile", false));
        for (String entry : List.of(SUM, BELOW, SUM)) {
            browser.click(entry + " h4 a");
            browser.waitFor(
                    "document.querySelector('"
                            + entry
                            + "').getBoundingClientRect().top >="
                            + " document.querySelector('.filter').getBoundingClientRect().bottom");
            browser.waitFor(
                    "(() => { const here ="
                            + " document.querySelector('.paper .here').getBoundingClientRect();"
                            + " const pane ="
                            + " document.querySelector('.document').getBoundingClientRect(); return"
                            + " here.top >= pane.top && here.bottom <= pane.bottom; })()");
        }
    }

    @Test
    void whatADocumentSaysStaysText() throws IOException {
        String hostile = write("hostile.html", SamplePlan.hostile());
        browser.open(hostile);
        browser.press("j");
        browser.press("v");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(hostile);
        assertThat(browser.evaluate("document.scripts.length").asInt()).isEqualTo(1);
        assertThat(text(".entry.open h4")).contains("</script><script>alert(1)</script>");
    }

    @ParameterizedTest
    @CsvSource({"screen, light", "screen, dark", "print, light"})
    void textStandsOutFromItsGround(String media, String colours) {
        browser.media(media, colours);
        browser.open(page + SUM);
        browser.press("u");
        browser.press("v");
        for (int view = 0; view < 2; view++) {
            JsonNode least = browser.evaluate(LEAST_CONTRAST);
            assertThat(least.get(0).asDouble()).as(least.toString()).isGreaterThanOrEqualTo(4.5);
            browser.press("o");
        }
    }

    @Test
    void paperShowsAllFindingsOpenAndNoDocument() {
        browser.click("input[value=error]");
        browser.media("print", "light");
        assertThat(visible(SUM + " .body")).isTrue();
        assertThat(visible("#u-1")).isTrue();
        assertThat(visible("#summary")).isTrue();
        assertThat(visible(".paper")).isFalse();
        assertThat(visible("form.filter")).isFalse();
        assertThat(visible("#v-1")).isFalse();
        browser.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(text(".group.undecided .count")).isEqualTo("1");
        browser.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(text(".group.undecided .count")).isEqualTo("0");
    }

    @Test
    void aRuleIsExplainedWhereItIsNamed() {
        browser.open(page + SUM);
        browser.click(SUM + " .rule a");
        browser.waitFor("document.documentElement.dataset.view === 'overview'");
        assertThat(
                        browser.evaluate("document.querySelector('details.help:target').open")
                                .asBoolean())
                .isTrue();
        browser.press("o");
        assertThat(text(".entry.open h4")).startsWith("2030年总投资合计");
    }

    private static String write(String name, Report report) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, GoldenReportsTest.written(report, ReportFormat.HTML));
        return file.toUri().toString();
    }

    /** What came of the relations that are to be seen, in their order. */
    private static List<String> shown() {
        return strings(
                "[...document.querySelectorAll('.entry')].filter(e =>"
                        + " e.checkVisibility()).map(e => e.dataset.result)");
    }

    private static List<String> options(String select) {
        return strings(
                "[...document.querySelector('form.filter')."
                        + select
                        + ".options].map(o => o.text)");
    }

    private static void choose(String select, String value) {
        browser.evaluate(
                "(() => { const select = document.querySelector('form.filter')."
                        + select
                        + "; select.value = '"
                        + value
                        + "'; select.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private static String text(String selector) {
        return browser.evaluate("document.querySelector('" + selector + "').textContent").asText();
    }

    private static boolean visible(String selector) {
        return browser.evaluate("document.querySelector('" + selector + "').checkVisibility()")
                .asBoolean();
    }

    private static List<String> strings(String expression) {
        List<String> strings = new ArrayList<>();
        browser.evaluate(expression).forEach(value -> strings.add(value.asText()));
        return strings;
    }
}

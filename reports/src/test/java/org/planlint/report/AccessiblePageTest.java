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
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review page as the browser tells it to a screen reader, and as the keyboard finds it. */
class AccessiblePageTest {

    /** Roles of which a reader hears nothing but the name. */
    private static final Set<String> NAMED =
            Set.of(
                    "link",
                    "button",
                    "checkbox",
                    "combobox",
                    "searchbox",
                    "textbox",
                    "image",
                    "img",
                    "region",
                    "form",
                    "navigation",
                    "article",
                    "figure",
                    "DisclosureTriangle",
                    "columnheader",
                    "heading");

    @TempDir static Path folder;
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.program();
        assumeTrue(
                program.isPresent(),
                "no Chromium on this machine: the page is not tested in a browser");
        Path file = folder.resolve("page.html");
        Files.writeString(
                file,
                GoldenReportsTest.written(SamplePlan.report(Locale.CHINESE), ReportFormat.HTML));
        page = file.toUri().toString();
        browser = new Browser(program.get(), folder.resolve("profile"));
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
    }

    @Test
    void whatIsHeardHasAName() {
        for (String view : List.of("review", "overview")) {
            browser.evaluate("location.hash = '" + view + "'");
            browser.waitFor("document.documentElement.dataset.view === '" + view + "'");
            List<JsonNode> heard = heard();
            assertThat(heard).as(view).hasSizeGreaterThan(20);
            assertThat(heard)
                    .filteredOn(node -> NAMED.contains(role(node)))
                    .allSatisfy(node -> assertThat(name(node)).as(node.toString()).isNotBlank());
        }
    }

    @Test
    void landmarksAreToldApart() {
        List<String> landmarks =
                heard().stream()
                        .filter(
                                node ->
                                        Set.of("region", "form", "navigation", "main", "banner")
                                                .contains(role(node)))
                        .map(node -> role(node) + " " + name(node))
                        .toList();
        assertThat(landmarks)
                .doesNotHaveDuplicates()
                .contains("banner ", "main ", "navigation 视图", "form 筛选", "region 发现的问题");
    }

    @Test
    void referencesLeadSomewhereAndIdsAreUnique() {
        assertThat(
                        strings(
                                """
                                [...document.querySelectorAll('*')].flatMap(e =>
                                    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
                                        .flatMap(a => (e.getAttribute(a) || '').split(' '))
                                        .filter(id => id && !document.getElementById(id)))
                                """))
                .isEmpty();
        assertThat(strings("[...document.querySelectorAll('[id]')].map(e => e.id)"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheFilterLeavesIsAnnounced() {
        assertThat(browser.evaluate("document.querySelector('[role=status]').textContent").asText())
                .isEqualTo("显示 4 / 7 项");
        JsonNode status =
                heard().stream().filter(node -> role(node).equals("status")).findFirst().get();
        assertThat(property(status, "live")).isEqualTo("polite");
    }

    @Test
    void theTabKeyMeetsTheFilterTheListAndNoMarkTwice() {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tab();
            met.add(
                    browser.evaluate(
                                    """
                                    (e => e.id || e.name || (e.closest('.entry') || e).id
                                        || e.className || e.tagName)(document.activeElement)
                                    """)
                            .asText());
        }
        assertThat(met).contains("search", "result", "category", "chapter", "rule", "group");
        assertThat(met).containsSubsequence("search", "group", "f-00000000000000000004");
        browser.evaluate("document.activeElement.blur()");
        browser.evaluate("location.hash = 'overview'");
        assertThat(
                        browser.evaluate(
                                        "document.querySelectorAll('svg"
                                                + " a[tabindex=\"-1\"]').length")
                                .asInt())
                .isEqualTo(browser.evaluate("document.querySelectorAll('svg a').length").asInt())
                .isPositive();
    }

    @Test
    void whereTheKeyboardIsCanBeSeen() {
        tab();
        tab();
        assertThat(
                        browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                                .asText())
                .isEqualTo("solid");
    }

    @Test
    void theLanguageOfTheDocumentIsSaidWhereThePageHasAnother() throws IOException {
        Path file = folder.resolve("english.html");
        Files.writeString(
                file,
                GoldenReportsTest.written(SamplePlan.report(Locale.ENGLISH), ReportFormat.HTML));
        browser.open(file.toUri().toString());
        assertThat(browser.evaluate("document.documentElement.lang").asText()).isEqualTo("en");
        for (String quoted : List.of(".paper", "h1", ".top .name", "blockquote", ".body table")) {
            assertThat(
                            browser.evaluate(
                                            "document.querySelector('"
                                                    + quoted
                                                    + "').closest('[lang]').lang")
                                    .asText())
                    .as(quoted)
                    .isEqualTo("zh");
        }
    }

    private static void tab() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            browser.call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
    }

    /** The tree that a screen reader gets. */
    private static List<JsonNode> heard() {
        browser.call("Accessibility.enable", Map.of());
        JsonNode nodes = browser.call("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> !node.path("ignored").asBoolean())
                .toList();
    }

    private static String role(JsonNode node) {
        return node.at("/role/value").asText();
    }

    private static String name(JsonNode node) {
        return node.at("/name/value").asText();
    }

    private static String property(JsonNode node, String name) {
        for (JsonNode property : node.path("properties")) {
            if (property.path("name").asText().equals(name)) {
                return property.at("/value/value").asText();
            }
        }
        return "";
    }

    private static List<String> strings(String expression) {
        List<String> strings = new ArrayList<>();
        browser.evaluate(expression).forEach(value -> strings.add(value.asText()));
        return strings;
    }
}

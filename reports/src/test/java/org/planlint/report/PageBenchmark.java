package org.planlint.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long a review page lets its reader wait, in a real browser: {@code bench/page} runs it. */
final class PageBenchmark {

    /** Milliseconds from a change to the next frame that shows it, the middle of several. */
    private static final String MEDIAN =
            """
            (async () => {
                const frame = () => new Promise(requestAnimationFrame);
                const form = document.querySelector('form.filter');
                const times = [];
                for (let i = 0; i < 9; i++) {
                    await frame();
                    const start = performance.now();
                    %s
                    await frame();
                    await new Promise(resolve => setTimeout(resolve));
                    times.push(performance.now() - start);
                }
                return times.sort((a, b) => a - b)[4];
            })()
            """;

    private static final String CHANGED = "dispatchEvent(new Event('input', {bubbles: true}));";

    private PageBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]).toAbsolutePath();
        Path profile = Files.createTempDirectory("planlint-page");
        try (Browser browser = new Browser(Browser.program().orElseThrow(), profile)) {
            browser.open(page.toUri().toString());
            System.out.printf(
                    "%,d kB, %s characters of document, %s relations, %s marks%n",
                    Files.size(page) / 1000,
                    number(browser, "document.querySelector('.paper').textContent.length"),
                    number(browser, "document.querySelectorAll('.entry').length"),
                    number(browser, "document.querySelectorAll('.paper mark').length"));
            print(
                    "loaded and ready",
                    browser.evaluate(
                            "performance.timing.loadEventEnd -"
                                    + " performance.timing.navigationStart"));
            time(
                    browser,
                    "filter by severity",
                    "const box = form.querySelector('input[value=warning]'); box.checked ="
                            + " !box.checked; box."
                            + CHANGED);
            time(
                    browser,
                    "filter by chapter",
                    "form.chapter.selectedIndex = i % 2 ? 0 : 1; form.chapter." + CHANGED);
            time(
                    browser,
                    "search",
                    "form.search.value = i % 2 ? '' : '增长'; form.search." + CHANGED);
            time(
                    browser,
                    "what holds shown or hidden",
                    "const box = form.querySelector('input[value=holds]'); box.checked ="
                            + " !box.checked; box."
                            + CHANGED);
            time(
                    browser,
                    "grouped anew",
                    "form.group.selectedIndex = (i + 1) % 4; form.group." + CHANGED);
            time(
                    browser,
                    "next finding and its place",
                    "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles:"
                            + " true}));");
            time(
                    browser,
                    "scrolled by a tenth",
                    "const pane = document.querySelector('.document'); pane.scrollTop +="
                            + " pane.scrollHeight / 10;");
        }
        System.exit(0);
    }

    private static void time(Browser browser, String what, String change) {
        print(what, browser.evaluate(MEDIAN.formatted(change)));
    }

    private static void print(String what, JsonNode milliseconds) {
        System.out.printf("%-28s %6.0f ms%n", what, milliseconds.asDouble());
    }

    private static String number(Browser browser, String expression) {
        return "%,d".formatted(browser.evaluate(expression).asInt());
    }
}

package org.planlint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The form by which the script narrows, searches and groups the relations. Hidden until the script
 * shows it: without the script it would do nothing.
 */
final class HtmlFilter {

    private final Html html;
    private final ReportText words;

    HtmlFilter(Html html, ReportText words) {
        this.html = html;
        this.words = words;
    }

    void write(List<Entry> entries) {
        html.open("form", "class", "filter", "hidden", "", "aria-label", words.get("html.filter"))
                .line();
        html.open("div", "class", "search").open("label");
        html.element("span", words.get("html.search"));
        html.open("input", "type", "search", "name", "search", "autocomplete", "off").close();
        String pattern = words.get("html.filter.shown", "{0}", "{1}");
        html.element("p", "", "role", "status", "data-pattern", pattern).close().line();
        results(entries);
        html.open("div", "class", "choices").line();
        choice("category", named(entries, entry -> entry.category().name(), this::category));
        choice("chapter", named(entries, entry -> chapterKey(entry), this::chapter));
        choice("rule", named(entries, Entry::rule, Entry::title));
        groups();
        html.close().line().close().line();
    }

    private void results(List<Entry> entries) {
        Map<Result, Long> counts =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::result, TreeMap::new, Collectors.counting()));
        html.open("fieldset").element("legend", words.get("html.filter.severity"));
        counts.forEach(
                (result, count) -> {
                    html.open("label", "class", result.code())
                            .open(
                                    "input",
                                    "type",
                                    "checkbox",
                                    "name",
                                    "result",
                                    "value",
                                    result.code(),
                                    "checked",
                                    result.violated() ? "" : null);
                    html.text(words.result(result) + " ")
                            .element("output", String.valueOf(count))
                            .close();
                });
        html.close().line();
    }

    /** The values of a property that occur, in their order, with their names. */
    private static Map<String, String> named(
            List<Entry> entries, Function<Entry, String> key, Function<Entry, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        entries.stream()
                .sorted((a, b) -> key.apply(a).compareTo(key.apply(b)))
                .forEach(entry -> names.putIfAbsent(key.apply(entry), name.apply(entry)));
        return names;
    }

    private void choice(String property, Map<String, String> names) {
        html.open("label")
                .element("span", words.get("html.filter." + property))
                .open("select", "name", property);
        html.element("option", words.get("html.filter.all"), "value", "");
        names.forEach(
                (value, name) ->
                        html.element("option", name, "value", value.strip(), "data-name", name));
        html.close().close().line();
    }

    private void groups() {
        html.open("label").element("span", words.get("html.group")).open("select", "name", "group");
        for (String by : List.of("result", "chapter", "category", "rule")) {
            html.element("option", words.get("html.group." + by), "value", by);
        }
        html.close().close().line();
    }

    private String category(Entry entry) {
        return words.category(entry.category());
    }

    private String chapter(Entry entry) {
        return entry.chapter().number() == 0
                ? words.get("html.front")
                : SafeText.shorten(entry.chapter().name(), 24);
    }

    /** Right-aligned, so that the order of words is that of numbers. */
    private static String chapterKey(Entry entry) {
        String number = String.valueOf(entry.chapter().number());
        return " ".repeat(Math.max(0, 9 - number.length())) + number;
    }
}

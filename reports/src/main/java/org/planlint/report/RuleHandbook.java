package org.planlint.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.planlint.check.Category;
import org.planlint.check.RuleBase;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.WholeFile;

/**
 * The rules as pages of their own, one a rule and an index by category, so that a report has
 * something to link to that needs no network.
 */
public final class RuleHandbook {

    /** The page that lists all others. */
    public static final String INDEX = "index.html";

    private static final String ENDING = ".html";

    private final RuleBase rules;
    private final Locale locale;
    private final ReportText words;
    private final Map<String, String> pages;

    /**
     * @param locale Chinese unless it is English
     */
    public RuleHandbook(RuleBase rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
        this.words = new ReportText(locale, "");
        this.pages = pages(rules);
    }

    /**
     * The names of the pages by the ids of their rules: the id, as far as files can be called so
     * and no earlier rule has the name, whatever the case of its letters.
     */
    public static Map<String, String> pages(RuleBase rules) {
        List<String> ids = rules.rules().stream().map(RuleInfo::id).toList();
        String index = INDEX.substring(0, INDEX.length() - ENDING.length());
        Map<String, String> pages = FileNames.of(ids, RuleHandbook::plain, Set.of(index));
        pages.replaceAll((id, name) -> name + ENDING);
        return pages;
    }

    /** An id that needs no escapes in a link. */
    private static String plain(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' ? c : '_')
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    /**
     * Writes all pages over those that may be there.
     *
     * @param folder made if there is none
     * @return the index
     */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<Category, List<RuleInfo>> byCategory = new EnumMap<>(Category.class);
        for (RuleInfo rule : rules.rules()) {
            byCategory.computeIfAbsent(rule.category(), c -> new ArrayList<>()).add(rule);
            write(folder.resolve(pages.get(rule.id())), page(rule));
        }
        Path index = folder.resolve(INDEX);
        write(index, index(byCategory));
        return index;
    }

    private static void write(Path file, String page) throws IOException {
        WholeFile.write(file, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    private String page(RuleInfo rule) {
        RuleText text = rules.text(rule.id(), locale);
        Html html = begin(text.title() + " · " + rule.id());
        html.open("nav").element("a", words.get("rules.title"), "href", INDEX).close().line();
        html.open("header").element("h1", text.title()).line();
        html.open("p", "class", "facts").element("code", rule.id());
        html.element("span", words.category(rule.category()));
        html.element("span", words.severity(rule.severity()), "class", rule.severity().code());
        html.element("span", words.get("rules.since", rule.since()));
        html.close().close().line();
        new HtmlProse(html, 0).write(text.help());
        return end(html);
    }

    private String index(Map<Category, List<RuleInfo>> byCategory) {
        Html html = begin(words.get("rules.title"));
        html.open("header").element("h1", words.get("rules.title")).line();
        html.element("p", words.get("rules.intro", rules.rules().size())).close().line();
        byCategory.forEach((category, members) -> section(html, category, members));
        return end(html);
    }

    private void section(Html html, Category category, List<RuleInfo> members) {
        html.open("section", "id", category.name());
        html.element("h2", words.category(category)).line();
        html.open("table").open("thead").open("tr");
        for (String column : List.of("rules.rule", "rules.id", "rules.severity")) {
            html.element("th", words.get(column), "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        for (RuleInfo rule : members) {
            String title = rules.text(rule.id(), locale).title();
            html.open("tr").open("td").element("a", title, "href", pages.get(rule.id())).close();
            html.open("td").element("code", rule.id()).close();
            String severity = words.severity(rule.severity());
            html.element("td", severity, "class", rule.severity().code()).close().line();
        }
        html.close().close().close().line();
    }

    private Html begin(String title) {
        PageAsset style = PageAsset.of("rules.css");
        Html html = new Html();
        html.open("html", "lang", words.language()).line();
        html.open("head").line().open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "generator", "content", "planlint").line();
        String policy = "default-src 'none'; style-src " + style.hash() + "; base-uri 'none'";
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", title).line();
        html.asset("style", style.content()).line().close().line();
        return html.open("body").line().open("main").line();
    }

    private static String end(Html html) {
        return html.close().line().close().line().close().line().toString();
    }
}

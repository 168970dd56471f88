package org.planlint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planlint.check.Category;
import org.planlint.check.Doubt;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Severity;
import org.planlint.check.Verified;
import org.planlint.document.Block;
import org.planlint.document.Cell;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.DocumentInfo;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.text.Position;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A plan of a few lines with its report, both made by hand, so that the writers are tested without
 * readers and rules.
 */
final class SamplePlan {

    /** What the page of every rule tells people. */
    static final String HELP = "## 查什么\n\n逐一核对，\n写作 `400`。\n\n### 陷阱\n\n- 单位\n- 年份";

    private static final String BASICS = "第一章";
    private static final String TARGETS = "第二章";
    private static final String PROSE = "全县森林覆盖率达到62.1%。推进“1361”工程，居民收入";
    private static final List<RuleInfo> RULES =
            List.of(
                    new RuleInfo("abbreviation.unexplained", Category.GLO, Severity.INFO, "0.1"),
                    new RuleInfo("contents.title-differs", Category.STR, Severity.ERROR, "0.1"),
                    new RuleInfo("reference.dangling", Category.STR, Severity.WARNING, "0.1"),
                    new RuleInfo("sum.total", Category.SUM, Severity.ERROR, "0.1"),
                    new RuleInfo("target.below-baseline", Category.DIR, Severity.WARNING, "0.1"),
                    new RuleInfo("unit.missing", Category.UNIT, Severity.WARNING, "0.1"));
    private static final List<String> TITLES =
            List.of("简称没有解释", "目录与正文标题不一致", "引用的对象不存在", "合计与分项之和不符", "目标不优于基期", "缺少单位");

    private final DocumentInfo info;
    private final Locale locale;
    private final SourceText source;
    private boolean idle;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Verified> verified = new ArrayList<>();
    private final List<Doubt> undecided = new ArrayList<>();

    private SamplePlan(String path, Locale locale, String prose) {
        this.info = new DocumentInfo(path, "markdown", "c0ffee".repeat(10) + "c0ff");
        this.locale = locale;
        this.source =
                new SourceText(
                        String.join(
                                "\n",
                                "云岭县“十五五”规划纲要",
                                "第一章 发展基础",
                                "第二章 主要目标",
                                "第一章 发展基础",
                                prose,
                                "稳步提高。",
                                "第二章 主要目标和指标",
                                "表1 主要指标",
                                "指标\t单位\t2025年\t2030年",
                                "地区生产总值\t亿元\t270\t400",
                                "森林覆盖率\t%\t62.1\t61.5",
                                "城乡道路\t亿元\t\t120.5",
                                "供水排水\t亿元\t\t98.2",
                                "教育卫生\t亿元\t\t101.4",
                                "产业园区\t亿元\t\t110.0",
                                "合计\t亿元\t\t431.1"));
    }

    /**
     * Findings of every severity and shape, relations that hold, doubts, and rules without anything
     * to check.
     */
    static Report report(Locale locale) {
        SamplePlan plan = new SamplePlan("drafts/云岭县 纲要.md", locale, PROSE);
        plan.find(
                "contents.title-differs",
                Severity.ERROR,
                "第二章的标题，目录作“主要目标”，正文作“主要目标和指标”",
                "",
                "确定正确的标题，改正另一处，再重新生成目录。",
                plan.place("contents", 3, "主要目标", ""),
                plan.place("heading", 7, "主要目标和指标", TARGETS));
        plan.find(
                "abbreviation.unexplained",
                Severity.INFO,
                "“1361”没有解释",
                "",
                null,
                plan.place("use", 5, "“1361”", BASICS));
        plan.find(
                "target.below-baseline",
                Severity.WARNING,
                "森林覆盖率2030年目标61.5%低于2025年的62.1%",
                "61.5 < 62.1（越高越好）",
                "核对基期和目标；确有原因的，在文中说明。",
                plan.cell("target", 11, "61.5"),
                plan.cell("baseline", 11, "62.1"));
        plan.find(
                "sum.total",
                Severity.ERROR,
                "2030年总投资合计431.1亿元，与各项之和430.1亿元不符",
                "120.5 + 98.2 + 101.4 + 110.0 = 430.1 ≠ 431.1",
                "核对合计与各分项。",
                plan.cell("total", 16, "431.1"),
                plan.cell("part", 12, "120.5"),
                plan.cell("part", 13, "98.2"),
                plan.cell("part", 14, "101.4"),
                plan.cell("part", 15, "110.0"));
        plan.hold(
                "contents.title-differs",
                "第一章 发展基础 = 第一章 发展基础",
                plan.place("contents", 2, "发展基础", ""));
        plan.hold(
                "target.below-baseline",
                "400 > 270（越高越好）",
                plan.cell("target", 10, "400"),
                plan.cell("baseline", 10, "270"));
        plan.doubt("unit.missing", "表头没有给出单位", plan.cell("value", 12, "120.5"));
        return plan.done();
    }

    /** The same with a relation of a target, what it starts from and the growth between them. */
    static Report withGrowth(Locale locale) {
        SamplePlan plan = new SamplePlan("drafts/云岭县 纲要.md", locale, PROSE);
        plan.hold(
                "target.below-baseline",
                "270 × 1.065⁵ = 369.9",
                plan.cell("target", 10, "400"),
                plan.cell("rate", 16, "431.1"),
                plan.cell("baseline", 10, "270"));
        return plan.done();
    }

    /** A plan in which nothing could be checked. */
    static Report idle(Locale locale) {
        SamplePlan plan = new SamplePlan("空白.txt", locale, PROSE);
        plan.idle = true;
        return plan.done();
    }

    /** A plan that quotes what could break a writer or its reader. */
    static Report hostile() {
        String nasty =
                "</script><script>alert(1)</script>\"'&]]>--><b"
                        + " onclick=x>\u0001\u001b[31m\u202e\ud800末";
        SamplePlan plan = new SamplePlan("a b/<i>\"&.md", Locale.CHINESE, "甲" + nasty + "乙");
        Place place = plan.place("x\"><script>", 5, nasty, nasty);
        plan.find(
                "sum.total",
                Severity.ERROR,
                nasty,
                nasty,
                nasty,
                place,
                plan.cell(nasty, 10, "400"));
        plan.hold("contents.title-differs", nasty, place);
        plan.doubt("unit.missing", nasty, place);
        return plan.done();
    }

    /** A plan with one finding that says this, in its message and its calculation. */
    static Report saying(String words) {
        SamplePlan plan = new SamplePlan("a.md", Locale.CHINESE, PROSE);
        plan.find("sum.total", Severity.ERROR, words, words, null, plan.cell("total", 16, "431.1"));
        return plan.done();
    }

    private void find(
            String rule,
            Severity severity,
            String message,
            String calculation,
            String suggestion,
            Place... places) {
        findings.add(
                new Finding(
                        rule,
                        title(rule),
                        category(rule),
                        severity,
                        message,
                        "规划各处应当一致。",
                        calculation,
                        suggestion,
                        String.format("%020x", findings.size() + 1),
                        List.of(places)));
    }

    private void hold(String rule, String calculation, Place... places) {
        verified.add(new Verified(rule, title(rule), category(rule), calculation, List.of(places)));
    }

    private void doubt(String rule, String reason, Place... places) {
        undecided.add(new Doubt(rule, title(rule), category(rule), reason, List.of(places)));
    }

    private Report done() {
        return new Report(
                document(),
                facts(),
                "0.1.0",
                locale,
                RULES,
                RULES.stream().collect(Collectors.toMap(RuleInfo::id, SamplePlan::text)),
                findings,
                List.of(),
                verified,
                undecided,
                List.of(),
                source.length(),
                new Report.BlockCount(2, 1, 1, 0));
    }

    /** The rows of its table as the extraction gives them, with the growth that a cell states. */
    private List<Fact> facts() {
        return idle ? List.of() : indicators();
    }

    private List<Fact> indicators() {
        List<Fact> facts = new ArrayList<>();
        Unit money = new Unit("亿元", Dimension.NUMBER, BigDecimal.ONE);
        indicator(facts, 1, 10, "地区生产总值", money, "270", "400");
        indicator(facts, 2, 11, "森林覆盖率", Unit.PERCENT, "62.1", "61.5");
        return facts;
    }

    private void indicator(
            List<Fact> facts,
            int id,
            int line,
            String name,
            Unit unit,
            String base,
            String target) {
        IndicatorRow row =
                new IndicatorRow(
                        id,
                        1,
                        "表1",
                        0,
                        name,
                        name,
                        true,
                        "",
                        Measure.LEVEL,
                        unit.symbol(),
                        unit.symbol(),
                        Direction.HIGHER_IS_BETTER,
                        null,
                        null,
                        Set.of(),
                        passage(line, name),
                        null);
        facts.add(row);
        facts.add(value(row, Role.BASELINE, 2025, Measure.LEVEL, base, unit, passage(line, base)));
        facts.add(
                value(row, Role.TARGET, 2030, Measure.LEVEL, target, unit, passage(line, target)));
        if (id == 1) {
            // The sample has no prose with a rate: the last cell of the table stands in for it.
            facts.add(
                    value(
                            row,
                            Role.TARGET,
                            2030,
                            Measure.GROWTH,
                            "6.5",
                            Unit.PERCENT,
                            passage(16, "431.1")));
        }
    }

    private static IndicatorValue value(
            IndicatorRow row,
            Role role,
            int year,
            Measure measure,
            String printed,
            Unit unit,
            Passage place) {
        Quantity quantity = Quantity.of(new BigDecimal(printed), Hedge.PLAIN, unit, printed);
        return new IndicatorValue(
                row,
                role,
                year,
                0,
                measure,
                Sense.LEVEL,
                null,
                "",
                new CellValue.One(
                        new PlacedQuantity(quantity, 0, printed.length(), 0, printed.length()), ""),
                printed,
                Set.of(),
                place);
    }

    private Passage passage(int line, String quote) {
        int start = source.text().indexOf(quote, line(line).start());
        return new Passage(new Span(start, start + quote.length()), line(line));
    }

    private Document document() {
        List<Block> contents =
                List.of(new Contents(List.of(entry(1, 2), entry(2, 3)), line(2).hull(line(3))));
        Span prose = line(5).hull(line(6));
        TracedText words = TracedText.join(List.of(traced(line(5)), traced(line(6))));
        List<Row> rows =
                IntStream.rangeClosed(9, 16)
                        .mapToObj(n -> row(n == 9 ? Row.Kind.HEADER : Row.Kind.DATA, n))
                        .toList();
        List<Block> body =
                List.of(
                        heading(1, 4),
                        new Paragraph(ItemMark.NONE, words, prose),
                        heading(2, 7),
                        new Table(
                                null,
                                traced(line(8)),
                                TracedText.empty(),
                                rows,
                                List.of(),
                                line(8).hull(line(16))));
        return new Document(
                info,
                source,
                source.slice(line(1)),
                List.of(new Part(Part.Zone.CONTENTS, contents), new Part(Part.Zone.BODY, body)));
    }

    private Contents.Entry entry(int number, int line) {
        return new Contents.Entry(
                HeadingLevel.CHAPTER, number, label(line), titleWords(line), null, line(line));
    }

    private Heading heading(int number, int line) {
        return new Heading(HeadingLevel.CHAPTER, number, label(line), titleWords(line), line(line));
    }

    private TracedText label(int line) {
        return traced(line(line)).subSequence(0, 3);
    }

    private TracedText titleWords(int line) {
        return traced(line(line)).substring(4);
    }

    private Row row(Row.Kind kind, int line) {
        List<Cell> cells = new ArrayList<>();
        int start = line(line).start();
        for (String cell : source.slice(line(line)).split("\t", -1)) {
            cells.add(new Cell(cells.size(), 1, traced(new Span(start, start + cell.length()))));
            start += cell.length() + 1;
        }
        return new Row(kind, cells, line(line));
    }

    private Place place(String role, int line, String quote, String section) {
        int start = source.text().indexOf(quote, line(line).start());
        Position from = source.position(start);
        Position to = source.position(start + quote.length());
        return new Place(
                role,
                from.line(),
                from.column(),
                to.line(),
                to.column(),
                quote,
                null,
                null,
                section,
                null);
    }

    private Place cell(String role, int line, String quote) {
        Place at = place(role, line, quote, TARGETS);
        return new Place(
                role, line, at.column(), line, at.endColumn(), quote, line, line, TARGETS, null);
    }

    private Span line(int number) {
        return source.line(number);
    }

    private TracedText traced(Span span) {
        return TracedText.of(source, span);
    }

    private static RuleText text(RuleInfo rule) {
        String page = "# " + title(rule.id()) + "\n\n- message: ${m}\n\n" + HELP + "\n";
        return new RuleText(rule.id(), title(rule.id()), Map.of("message", "${m}"), page);
    }

    private static String title(String rule) {
        return TITLES.get(index(rule));
    }

    private static Category category(String rule) {
        return RULES.get(index(rule)).category();
    }

    private static int index(String rule) {
        return RULES.stream().map(RuleInfo::id).toList().indexOf(rule);
    }
}

package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Enumeration;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Attribute;
import org.planlint.quantity.ChineseNumeral;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Stated numbers of indicators (共20项主要指标，其中约束性8项、预期性12项) or projects (共12个重点项目) against the rows of
 * the table that they stand at.
 */
final class RowCounts {

    private static final String INDICATOR = "指标";
    private static final String PROJECT = "项目";

    /** What may stand between the number and the noun without making it fewer than all. */
    private static final List<String> WHOLE =
            List.of(
                    "经济社会发展",
                    "国民经济和社会发展",
                    "主要",
                    "核心",
                    "发展",
                    "规划",
                    "量化",
                    "定量",
                    "具体",
                    "重点",
                    "重大",
                    "关键",
                    "监测",
                    "建设",
                    "的");

    /** Before the number, these make it a part: 等10项指标未完成. */
    private static final String PART = "等中余近约前后每第";

    /** Behind 指标, these tell how some of them went. */
    private static final List<String> PROGRESS =
            List.of(
                    "完成", "达到", "实现", "超额", "提前", "未", "滞后", "好于", "优于", "高于", "低于", "新增", "调整",
                    "延续");

    /** Before the number, these speak of the difference to another plan. */
    private static final List<String> CHANGE =
            List.of("新增", "增加", "减少", "取消", "删除", "调整", "保留", "延续", "合并");

    private static final String STOP = ",，;；。、:()\"";
    private static final int REACH = 14;

    private final TableSite site;
    private final String noun;
    private final List<Counted> rows;
    private final List<Enumeration> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** A row that counts. */
    private record Counted(Enumeration.Item item, Attribute attribute) {}

    private RowCounts(TableSite site, String noun, List<Counted> rows) {
        this.site = site;
        this.noun = noun;
        this.rows = rows;
    }

    /** The stated numbers of indicators at an indicator table. */
    static List<Enumeration> of(TableSite site, List<IndicatorRow> rows) {
        List<IndicatorRow> numbered = rows.stream().filter(row -> row.number() > 0).toList();
        Set<Integer> numbers = new HashSet<>();
        // Where rows are numbered, those without a number of their own are parts of another.
        List<IndicatorRow> counted =
                numbered.isEmpty()
                        ? rows
                        : numbered.stream().filter(row -> numbers.add(row.number())).toList();
        return new RowCounts(
                        site,
                        INDICATOR,
                        counted.stream()
                                .map(
                                        row ->
                                                new Counted(
                                                        new Enumeration.Item(
                                                                row.printed(), row.name()),
                                                        row.attribute()))
                                .toList())
                .read();
    }

    /**
     * The stated numbers of projects at a table with a column 项目名称, whose rows are numbered one by
     * one.
     */
    static List<Enumeration> ofProjects(TableSite site) {
        Table table = site.table();
        int number = -1;
        int name = -1;
        for (int column = table.columns() - 1; column >= 0; column--) {
            String header = Folding.key(table.header(column));
            number = header.equals("序号") ? column : number;
            name = header.equals("项目名称") || header.equals("项目") ? column : name;
        }
        List<Counted> rows = new ArrayList<>();
        for (Row row : number < 0 || name < 0 ? List.<Row>of() : table.rows(Row.Kind.DATA)) {
            TracedText words = row.text(name).strip();
            if (!words.isEmpty() && count(Folding.key(row.text(number))) == rows.size() + 1) {
                String item = words.withoutBlanks().toString();
                rows.add(
                        new Counted(
                                new Enumeration.Item(item, TableSite.passage(row, words)), null));
            }
        }
        return rows.isEmpty() ? List.of() : new RowCounts(site, PROJECT, List.copyOf(rows)).read();
    }

    private List<Enumeration> read() {
        read(site.caption());
        site.before().forEach(this::read);
        site.table().notes().forEach(this::read);
        if (speaksOfTable(site.after())) {
            read(site.after());
        }
        return found;
    }

    private static boolean speaksOfTable(TracedText text) {
        String words = Folding.key(text);
        return words.contains("上述") || words.contains("以上") || words.contains("上表");
    }

    private void read(TracedText original) {
        TracedText text = Folding.fold(original);
        String words = text.toString();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c == '个' || c == '项') && i > 0) {
                read(text, words, i);
            }
        }
    }

    /** Tries the number that stands before a measure word. */
    private void read(TracedText text, String words, int at) {
        int start = at;
        boolean chinese = ChineseNumeral.isNumeral(words.charAt(at - 1));
        while (start > 0
                && (chinese
                        ? ChineseNumeral.isNumeral(words.charAt(start - 1))
                        : isDigit(words, start - 1))) {
            start--;
        }
        int count = count(words.substring(start, at));
        if (count <= 0
                || start > 0 && PART.indexOf(words.charAt(start - 1)) >= 0
                || otherPeriod(words, start)) {
            return;
        }
        int stop = at + 1;
        while (stop < words.length()
                && stop < at + 1 + REACH
                && STOP.indexOf(words.charAt(stop)) < 0) {
            stop++;
        }
        String behind = words.substring(at + 1, stop);
        String before = words.substring(clauseStart(words, start), start);
        int end = behind.indexOf(noun);
        String kind = end >= 0 ? behind.substring(0, end) : "";
        if (CHANGE.stream().anyMatch(before::contains)
                || end >= 0 && progress(behind.substring(end + 2))) {
            return;
        }
        if (noun.equals(PROJECT)) {
            // Without 共 the number of projects is rarely that of the whole table.
            if (end >= 0 && isWhole(kind) && (before.endsWith("共") || before.endsWith("共计"))) {
                add(text, start, at + 1, count, null);
            }
            return;
        }
        Attribute attribute = Attributes.in(end >= 0 ? kind : behind.isEmpty() ? before : behind);
        boolean total = end >= 0 ? isWhole(kind) : behind.isEmpty() && namesIndicators(before);
        if (attribute != null || total) {
            add(text, start, at + 1, count, attribute);
        }
    }

    private void add(TracedText text, int start, int end, int count, Attribute attribute) {
        boolean told = attribute == null || rows.stream().anyMatch(row -> row.attribute() != null);
        String label = attribute == null ? noun : attribute.word() + noun;
        if (!rows.isEmpty() && told && seen.add(label + count)) {
            found.add(
                    new Enumeration(
                            label,
                            count,
                            Passage.of(text.span(start, end)),
                            rows.stream()
                                    .filter(
                                            row ->
                                                    attribute == null
                                                            || row.attribute() == attribute)
                                    .map(Counted::item)
                                    .toList(),
                            Enumeration.Form.ROWS));
        }
    }

    private static boolean isDigit(String words, int at) {
        return words.charAt(at) >= '0' && words.charAt(at) <= '9';
    }

    /** 0 where the characters are no number, or one that no table has rows for. */
    private static int count(String number) {
        if (number.isEmpty() || number.length() > 4) {
            return 0;
        }
        if (!isDigit(number, 0)) {
            return ChineseNumeral.parse(number).orElse(0);
        }
        return number.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(number) : 0;
    }

    private static boolean isWhole(String kind) {
        String rest = kind;
        for (String word : WHOLE) {
            rest = rest.replace(word, "");
        }
        return rest.isEmpty();
    }

    /** 指标共20项. */
    private static boolean namesIndicators(String before) {
        return before.endsWith("指标") || before.endsWith("指标共") || before.endsWith("指标共有");
    }

    /** 指标未完成, but not 指标全部完成. */
    private static boolean progress(String behind) {
        return PROGRESS.stream().anyMatch(behind::contains)
                && !behind.startsWith("全部")
                && !behind.startsWith("均");
    }

    /** Whether the sentence speaks of another plan than the table. */
    private boolean otherPeriod(String words, int at) {
        int from = Math.max(words.lastIndexOf('。', at), 0);
        List<PlanPeriod> periods = PlanPeriod.allIn(words.substring(from, at));
        return !periods.isEmpty() && site.period() != null && !periods.contains(site.period());
    }

    private static int clauseStart(String words, int at) {
        int start = at;
        while (start > 0 && start > at - REACH && STOP.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}

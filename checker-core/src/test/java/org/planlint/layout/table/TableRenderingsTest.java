package org.planlint.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table is the same grid however it is printed. */
class TableRenderingsTest {

    private static final List<String> NAMES =
            List.of(
                    "地区生产总值年均增速（%）",
                    "森林覆盖率（%）*",
                    "每千人口拥有3岁以下婴幼儿托位数（个）",
                    "城乡居民人均可支配收入比",
                    "PM2.5平均浓度（微克/立方米）",
                    "单位地区生产总值能源消耗降低（%）",
                    "粮食综合生产能力（万吨）",
                    "进出口总额（亿元）",
                    "“四上”企业数量（家）",
                    "#R&D经费投入强度（%）");
    private static final List<String> VALUES =
            List.of(
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6.5 左右*",
                    "≥96",
                    "【1.55】",
                    "2.52:1",
                    "—",
                    "达标",
                    "市级下达",
                    "预计48.3",
                    "<0.025",
                    "稳定在 625 以上",
                    "9.9:27.6:62.5",
                    "100",
                    "350左右△",
                    "不低于 GDP 增长速度",
                    "3以上",
                    "≧92%",
                    "Ⅱ类",
                    "总体Ⅱ类",
                    "与经济增长同步",
                    "0");
    private static final List<String> GROUPS = List.of("一、经济发展", "创新驱动", "（二）民生福祉", "绿色生态");
    private static final List<String> ATTRIBUTES = List.of("预期性", "约束性");

    /** A row of four cells behind its number, or of one: the name of a group. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<List<String>> data =
                Combinators.combine(
                                Arbitraries.of(NAMES),
                                Arbitraries.of(VALUES),
                                Arbitraries.of(VALUES),
                                Arbitraries.of(ATTRIBUTES))
                        .as(
                                (name, base, target, attribute) ->
                                        List.of(name, base, target, attribute));
        Arbitrary<List<List<String>>> groups =
                Combinators.combine(Arbitraries.of(GROUPS), data.list().ofMinSize(1).ofMaxSize(5))
                        .as(
                                (group, rows) -> {
                                    List<List<String>> all = new ArrayList<>();
                                    all.add(List.of(group));
                                    all.addAll(rows);
                                    return all;
                                });
        return Combinators.combine(
                        data.list().ofMinSize(2).ofMaxSize(6), groups.list().ofMaxSize(3))
                .as(
                        (first, rest) -> {
                            List<List<String>> all = new ArrayList<>(first);
                            rest.forEach(all::addAll);
                            return all;
                        });
    }

    private static List<List<String>> counted(List<List<String>> rows) {
        List<List<String>> counted = new ArrayList<>();
        counted.add(List.of("序号", "指标名称", "2025年基值", "2030年目标", "指标属性"));
        int number = 0;
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            if (row.size() > 1) {
                cells.add(0, Integer.toString(++number));
            }
            counted.add(cells);
        }
        return counted;
    }

    private static String lines(
            List<List<String>> rows, String cell, String between, String end, boolean filled) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            while (filled && cells.size() < 5) {
                cells.add("");
            }
            text.append(cell).append(String.join(between, cells)).append(end);
        }
        return text + "\n下一章的正文在这里开始。\n";
    }

    @Property(tries = 300, seed = "1")
    void sameGrid(@ForAll("rows") List<List<String>> rows) {
        List<List<String>> table = counted(rows);
        List<String> expected = new ArrayList<>();
        for (List<String> row : table) {
            String kind = expected.isEmpty() ? "H|" : row.size() == 1 ? "G|" : "D|";
            expected.add(kind + String.join("|", row));
        }
        assertThat(grid(lines(table, "", "\t", "\n", true))).as("tabs").isEqualTo(expected);
        assertThat(grid(lines(table, "|", "|", "|\n", true))).as("pipes").isEqualTo(expected);
        assertThat(grid(lines(table, "\t", "\n\t", "\n\n", false)))
                .as("cells, rows apart")
                .isEqualTo(expected);
        assertThat(grid(lines(table, "\t", "\n\t", "\n", false))).as("cells").isEqualTo(expected);
        assertThat(grid(lines(table, "", "\n\n", "\n\n", false)))
                .as("bare cells")
                .isEqualTo(expected);
    }

    /**
     * The damage of a conversion: long names on two lines, the header again behind every fourth
     * row.
     */
    @Property(tries = 300, seed = "1")
    void sameGridWhenBroken(
            @ForAll("rows") List<List<String>> rows, @ForAll boolean attributeBehindName) {
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String header = "";
        for (List<String> row : counted(rows)) {
            List<String> cells = new ArrayList<>(row);
            if (attributeBehindName && cells.size() > 1) {
                cells.add(2, cells.remove(4));
            }
            String kind = expected.isEmpty() ? "H|" : row.size() == 1 ? "G|" : "D|";
            expected.add(kind + String.join("|", cells));
            if (cells.size() > 1 && cells.get(1).length() > 10) {
                int middle = cells.get(1).length() / 2;
                cells.set(
                        1,
                        cells.get(1).substring(0, middle)
                                + "\n\n"
                                + cells.get(1).substring(middle));
            }
            String lines = String.join("\n\n", cells) + "\n\n";
            header = header.isEmpty() ? lines : header;
            text.append(lines)
                    .append(expected.size() % 4 == 0 && row.size() > 1 ? "\u00a0\n" + header : "");
        }
        assertThat(grid(text + "第二章 正文\n")).isEqualTo(expected);
    }

    private static List<String> grid(String text) {
        return TableText.grid(TableText.table(text));
    }
}

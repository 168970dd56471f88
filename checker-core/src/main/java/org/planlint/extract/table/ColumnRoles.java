package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.text.Folding;

/**
 * What the columns of an indicator table are for.
 *
 * @param number the column of the row numbers; -1 where there is none
 * @param names the columns of the name, the wider term first; empty where there is none
 * @param unit the column of the unit; -1 where there is none
 * @param attribute the column of 约束性 and 预期性; -1 where there is none
 * @param values the columns of values
 */
record ColumnRoles(
        int number, List<Integer> names, int unit, int attribute, List<ValueColumn> values) {

    private static final Set<String> NUMBER = Set.of("序号", "编号", "序", "号", "项次", "No", "No.", "NO");
    private static final Set<String> NAME = Set.of("名称", "项目", "指标", "指标名", "指标内容", "指标项");
    private static final Set<String> UNIT = Set.of("单位", "计量单位", "指标单位", "数据单位", "度量单位");
    private static final List<String> SCOPES =
            List.of("全国", "全省", "全市", "全区", "全县", "全州", "全盟", "全旗");
    private static final int LONGEST_NAME_HEADER = 8;

    /**
     * A column of values.
     *
     * @param column its place in the grid
     * @param role what its values stand for
     * @param year the year, or the last one of the period; 0 where neither header, caption nor
     *     document says
     * @param periodStart the first year of the period that the column is for: the header names a
     *     period, averages or sums, or no time at all; 0 where the column is for one year
     * @param sense values of a year, averages or sums over the period
     * @param growth whether the values are the growth of the rows' indicators
     * @param scope whose values they are, where the header sets them apart from those of other
     *     columns; else empty
     */
    record ValueColumn(
            int column,
            Role role,
            int year,
            int periodStart,
            Sense sense,
            boolean growth,
            String scope) {}

    ColumnRoles {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** Whether rows under these columns are indicators with values. */
    boolean isIndicatorTable() {
        boolean promising = attribute >= 0 || unit >= 0 || values.size() > 1;
        return !names.isEmpty()
                && promising
                && values.stream().anyMatch(value -> value.role() != Role.UNSPECIFIED);
    }

    static ColumnRoles of(TableSite site) {
        Table table = site.table();
        int number = -1;
        int unit = -1;
        List<Integer> names = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        List<ColumnHeader> headers = new ArrayList<>();
        int attribute = attributeColumn(table);
        for (int column = 0; column < table.columns(); column++) {
            String words = Folding.key(table.header(column));
            if (column == attribute) {
                continue;
            }
            if (number < 0 && NUMBER.contains(words)) {
                number = column;
            } else if (UNIT.contains(words)) {
                unit = column;
            } else if (isName(words) || words.isEmpty() && names.contains(column - 1)) {
                names.add(column);
            } else {
                ColumnHeader header = ColumnHeader.of(words);
                if (header != null) {
                    columns.add(column);
                    headers.add(header);
                }
            }
        }
        return new ColumnRoles(number, names, unit, attribute, values(site, columns, headers));
    }

    /** 指标, 指标名称, 主要指标; 一级指标 only groups the rows. */
    private static boolean isName(String words) {
        return NAME.contains(words)
                || words.contains("指标名称")
                || words.endsWith("指标")
                        && words.length() <= LONGEST_NAME_HEADER
                        && !words.startsWith("一级");
    }

    /** The column whose cells say 约束性 or 预期性, whatever its header. */
    private static int attributeColumn(Table table) {
        int columns = table.columns();
        int[] filled = new int[columns];
        int[] attributes = new int[columns];
        for (Row row : table.rows(Row.Kind.DATA)) {
            row.cells().stream()
                    .filter(cell -> !cell.text().isEmpty())
                    .forEach(
                            cell -> {
                                filled[cell.column()]++;
                                attributes[cell.column()] +=
                                        Attributes.inCell(cell.text()) == null ? 0 : 1;
                            });
        }
        for (int column = columns - 1; column >= 0; column--) {
            if (attributes[column] > 0 && attributes[column] * 2 > filled[column]) {
                return column;
            }
        }
        return -1;
    }

    private static List<ValueColumn> values(
            TableSite site, List<Integer> columns, List<ColumnHeader> headers) {
        PlanPeriod period = period(site, headers);
        Set<String> scopes = new HashSet<>();
        headers.forEach(header -> scopes.add(scope(header.words())));
        List<ValueColumn> values = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            ColumnHeader header = headers.get(i);
            Role role = role(header, period, site.documentPeriod());
            int year = year(header, role, period);
            PlanPeriod own = header.period() != null ? header.period() : periodOf(year, period);
            boolean oneYear = header.year() > 0 && header.sense() == Sense.LEVEL;
            int start =
                    oneYear || role == Role.BASELINE && header.period() == null || own == null
                            ? 0
                            : own.start();
            String scope = scopes.size() > 1 ? scope(header.words()) : "";
            values.add(
                    new ValueColumn(
                            columns.get(i),
                            role,
                            year,
                            start,
                            header.sense(),
                            header.growth(),
                            scope));
        }
        return values;
    }

    /**
     * The years that the table is for. A table of a new plan that looks back only, without saying
     * so in its caption, is for the plan of its latest year.
     */
    private static PlanPeriod period(TableSite site, List<ColumnHeader> headers) {
        int latest =
                headers.stream()
                        .mapToInt(
                                header ->
                                        header.period() != null
                                                ? header.period().end()
                                                : header.year())
                        .max()
                        .orElse(0);
        PlanPeriod period = site.period();
        boolean looksBack = period != null && latest > 0 && latest < period.start();
        return looksBack || period == null && latest > 0 && hasRole(headers)
                ? PlanPeriod.containing(latest)
                : period;
    }

    private static boolean hasRole(List<ColumnHeader> headers) {
        return headers.stream().anyMatch(header -> header.role() == Role.TARGET);
    }

    private static Role role(ColumnHeader header, PlanPeriod period, PlanPeriod documentPeriod) {
        int year = header.period() != null ? header.period().end() : header.year();
        boolean base = period != null && year == period.baseYear();
        if (header.role() != null) {
            return header.role() == Role.ACTUAL && base ? Role.BASELINE : header.role();
        }
        if (period == null) {
            return Role.UNSPECIFIED;
        }
        boolean past = documentPeriod != null && period.end() < documentPeriod.start();
        if (base) {
            return Role.BASELINE;
        }
        return past || year > 0 && year < period.start() ? Role.ACTUAL : Role.TARGET;
    }

    private static int year(ColumnHeader header, Role role, PlanPeriod period) {
        if (header.period() != null) {
            return header.period().end();
        }
        if (header.year() > 0 || period == null) {
            return header.year();
        }
        return role == Role.BASELINE ? period.baseYear() : period.end();
    }

    /**
     * The period that a sum or an average for a year is over: the table's own, or the five-year
     * plan of the year.
     */
    static PlanPeriod periodOf(int year, PlanPeriod period) {
        if (period != null && period.covers(year)) {
            return period;
        }
        return year < 1966 ? null : PlanPeriod.containing(year);
    }

    private static String scope(String words) {
        return SCOPES.stream().filter(words::contains).findFirst().orElse("");
    }
}

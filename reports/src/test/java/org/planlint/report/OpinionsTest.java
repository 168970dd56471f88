package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.planlint.check.Report;

/** The table of opinions as Word and Excel open it. */
class OpinionsTest {

    private static final List<String> COLUMNS =
            List.of("序号", "章节/页码", "原文", "问题", "核算过程", "修改建议", "依据", "采纳情况", "备注");

    @Test
    void theWorkbookHasALineAFindingInTheOrderOfTheDocument() throws IOException {
        try (XSSFWorkbook book = book(SamplePlan.report(Locale.CHINESE))) {
            Sheet sheet = book.getSheetAt(1);
            assertThat(cells(sheet.getRow(0))).isEqualTo(COLUMNS);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(cells(sheet.getRow(3)))
                    .containsExactly(
                            "3",
                            "第二章，第 11 行",
                            "目标、基期（第二章，第 11 行）：森林覆盖率 │ % │ 62.1 │ 61.5",
                            "警告：森林覆盖率2030年目标61.5%低于2025年的62.1%",
                            "61.5 < 62.1（越高越好）",
                            "核对基期和目标；确有原因的，在文中说明。",
                            "规划各处应当一致。 （核对规则：目标不优于基期，target.below-baseline）",
                            "",
                            "");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void theFirstPageHasTheNumbersOfTheCheck() throws IOException {
        try (XSSFWorkbook book = book(SamplePlan.report(Locale.CHINESE))) {
            List<String> cover = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> cover.add(String.join(" ", cells(row)).strip()));
            assertThat(cover)
                    .contains(
                            "文本名称 云岭县“十五五”规划纲要",
                            "文件 drafts/云岭县 纲要.md",
                            "核对关系 7",
                            "成立 2",
                            "有误 4（错误 2，警告 1，提示 1）",
                            "存疑 1",
                            "类别 核对关系 成立 有误 存疑",
                            "目标与基期 2 1 1 0")
                    .anyMatch(line -> line.startsWith("文本版本 SHA-256 c0ffee"))
                    .anyMatch(line -> line.matches("问题密度 每万字 [0-9.]+ 处"));
        }
    }

    @Test
    void theWordTableSaysTheSame() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        try (XWPFDocument document = document(report);
                XSSFWorkbook book = book(report)) {
            XWPFTable table = document.getTables().get(2);
            assertThat(cells(table.getRow(0))).isEqualTo(COLUMNS);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            for (int i = 1; i <= 4; i++) {
                assertThat(cells(table.getRow(i))).isEqualTo(cells(book.getSheetAt(1).getRow(i)));
            }
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("规划文本核对意见表");
        }
    }

    @Test
    void whatADocumentSaysStaysText() throws IOException {
        Report report = SamplePlan.saying("=HYPERLINK(\"http://x\")</t></is></c>\u0001");
        try (XSSFWorkbook book = book(report);
                XWPFDocument document = document(report)) {
            Cell problem = book.getSheetAt(1).getRow(1).getCell(3);
            assertThat(problem.getCellType()).isEqualTo(CellType.STRING);
            assertThat(problem.getStringCellValue())
                    .isEqualTo("错误：=HYPERLINK(\"http://x\")</t></is></c>\ufffd");
            assertThat(book.getSheetAt(1).getRow(1).getCell(4).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(document.getTables().get(2).getRow(1).getCell(3).getText())
                    .isEqualTo(problem.getStringCellValue());
        }
    }

    @Test
    void aPlanWithoutFindingsHasAnEmptyTable() throws IOException {
        try (XSSFWorkbook book = book(SamplePlan.idle(Locale.ENGLISH));
                XWPFDocument document = document(SamplePlan.idle(Locale.ENGLISH))) {
            assertThat(book.getSheetAt(1).getLastRowNum()).isZero();
            assertThat(document.getTables().get(2).getNumberOfRows()).isEqualTo(1);
            assertThat(cells(book.getSheetAt(1).getRow(0))).startsWith("No.", "Chapter/page");
        }
    }

    private static XSSFWorkbook book(Report report) throws IOException {
        byte[] bytes = GoldenReportsTest.bytes(report, ReportFormat.OPINIONS_SHEET);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XWPFDocument document(Report report) throws IOException {
        byte[] bytes = GoldenReportsTest.bytes(report, ReportFormat.OPINIONS);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<String> cells(Row row) {
        DataFormatter plain = new DataFormatter(Locale.ROOT);
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(plain.formatCellValue(cell)));
        return cells;
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(
                        cell ->
                                String.join(
                                        "\n",
                                        cell.getParagraphs().stream()
                                                .map(paragraph -> paragraph.getText())
                                                .toList()))
                .toList();
    }
}

package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlint.read.UnreadableException.Reason;

/** Formats that only know where characters and lines stand: PDF and OFD. */
class PageFormatsTest {

    /** Writes pages in one of the formats; places are points from the upper left. */
    enum Writer {
        PDF {
            @Override
            byte[] write(List<Sheet> sheets) throws IOException {
                return pdf(sheets, null);
            }
        },
        OFD {
            @Override
            byte[] write(List<Sheet> sheets) {
                return OfdFile.of(sheets);
            }
        };

        abstract byte[] write(List<Sheet> sheets) throws IOException;
    }

    private static RawDocument read(Writer writer, Sheet... sheets) throws Exception {
        return Raw.read("a", writer.write(List.of(sheets)));
    }

    @ParameterizedTest
    @EnumSource
    void linesAreJoinedToParagraphs(Writer writer) throws Exception {
        String full = "云岭县位于江州市西北部，幅员面积二千八百六十平方公里，";
        RawDocument document =
                read(
                        writer,
                        new Sheet()
                                .text(72 + 24, 100, full.substring(0, 25))
                                .text(72, 120, full.substring(0, 27))
                                .text(72, 140, "共二十个乡镇。")
                                .text(96, 160, "第二段。"));
        assertThat(Raw.shown(document))
                .containsExactly(full.substring(0, 25) + full.substring(0, 27) + "共二十个乡镇。", "第二段。");
        assertThat(Raw.atPlaces(document)).isEqualTo(Raw.shown(document));
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatHadNoRoomBelongToTheParagraph(Writer writer) throws Exception {
        RawDocument document =
                read(
                        writer,
                        new Sheet()
                                .text(96, 100, "一二三四五六七八九十一二三四五六七八九十一二三")
                                .text(72, 120, "12345.6亿元，一二三四五六七八九十一二三四五六七八")
                                .text(72, 140, "九十。"));
        assertThat(Raw.shown(document)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void runningTitlesAndPageNumbersAreNoText(Writer writer) throws Exception {
        Sheet[] sheets = new Sheet[4];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] =
                    new Sheet()
                            .text(200, 40, "云岭县规划纲要")
                            .text(72, 200, "第" + "一二三四".charAt(i) + "章 内容")
                            .text(290, 810, "- " + (i + 1) + " -");
        }
        RawDocument document = read(writer, sheets);
        assertThat(Raw.shown(document)).containsExactly("第一章 内容", "第二章 内容", "第三章 内容", "第四章 内容");
        int third = document.source().text().indexOf("第三章");
        assertThat(document.source().page(third)).isEqualTo(3);
        assertThat(document.source().page(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void figuresThatDoNotCountWithThePagesAreText(Writer writer) throws Exception {
        Sheet[] sheets = new Sheet[3];
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] =
                    new Sheet()
                            .text(72, 90, String.valueOf(new int[] {58, 22, 43}[i]))
                            .text(72, 120, "内容" + "甲乙丙".charAt(i) + "。")
                            .text(290, 810, String.valueOf(i + 7));
        }
        assertThat(Raw.shown(read(writer, sheets)))
                .containsExactly("58", "内容甲。", "22", "内容乙。", "43", "内容丙。");
    }

    @ParameterizedTest
    @EnumSource
    void paragraphsAndTablesGoOnOverPages(Writer writer) throws Exception {
        Sheet first =
                new Sheet()
                        .text(96, 600, "一二三四五六七八九十一二三四五六七八九十一二三四五")
                        .text(72, 620, "一二三四五六七八九十一二三四五六七八九十一二三四五六七")
                        .grid(new float[] {72, 200, 300}, new float[] {650, 680, 710})
                        .text(80, 670, "指标")
                        .text(210, 670, "目标")
                        .text(80, 700, "人口")
                        .text(210, 700, "43.5");
        Sheet second =
                new Sheet()
                        .grid(new float[] {72, 200, 300}, new float[] {80, 110, 140})
                        .text(80, 100, "指标")
                        .text(210, 100, "目标")
                        .text(80, 130, "面积")
                        .text(210, 130, "2860")
                        .text(96, 200, "尾。");
        RawDocument document = read(writer, first, second);
        assertThat(Raw.shown(document))
                .containsExactly(
                        "一二三四五六七八九十一二三四五六七八九十一二三四五一二三四五六七八九十一二三四五六七八九十一二三四五六七",
                        "[指标|目标 / 人口|43.5 / 面积|2860]",
                        "尾。");
        assertThat(document.source().page(document.source().text().indexOf("2860"))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void mergedCellsAndOpenSides(Writer writer) throws Exception {
        RawDocument document =
                read(
                        writer,
                        new Sheet()
                                .line(72, 100, 400, 100)
                                .line(200, 130, 400, 130)
                                .line(72, 160, 400, 160)
                                .line(72, 190, 400, 190)
                                .line(200, 100, 200, 190)
                                .line(300, 130, 300, 190)
                                .text(80, 135, "指标")
                                .text(210, 120, "主要年份")
                                .text(210, 150, "2025年")
                                .text(310, 150, "2030年")
                                .text(80, 180, "人口")
                                .text(210, 180, "43.2")
                                .text(310, 180, "43.5"));
        assertThat(Raw.shown(document))
                .containsExactly("[指标↕2|主要年份↔2 / 2025年|2030年 / 人口|43.2|43.5]");
    }

    @ParameterizedTest
    @EnumSource
    void framesAreLines(Writer writer) throws Exception {
        RawDocument document =
                read(
                        writer,
                        new Sheet()
                                .text(72, 80, "前")
                                .grid(new float[] {72, 400}, new float[] {100, 130, 200})
                                .text(80, 120, "专栏1 重点项目")
                                .text(80, 150, "1. 甲。")
                                .text(80, 180, "2. 乙。"));
        assertThat(Raw.shown(document)).containsExactly("前", "专栏1 重点项目", "1. 甲。", "2. 乙。");
    }

    @ParameterizedTest
    @EnumSource
    void columnsWithoutRulesAreParted(Writer writer) throws Exception {
        RawDocument document = read(writer, new Sheet().text(72, 100, "人口").text(200, 100, "43.5"));
        assertThat(Raw.shown(document)).containsExactly("人口\t43.5");
    }

    @Test
    void protectedByPassword() throws Exception {
        byte[] locked = pdf(List.of(new Sheet().text(72, 100, "密")), "secret");
        assertThat(failure(locked)).isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @EnumSource
    void withoutText(Writer writer) throws Exception {
        assertThat(failure(writer.write(List.of(new Sheet())))).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void tooManyPages(Writer writer) throws Exception {
        byte[] file = writer.write(List.of(new Sheet().text(72, 100, "甲"), new Sheet()));
        ReadLimits limits = ReadLimits.DEFAULT.with(ReadLimits.Measure.PAGES, 1);
        UnreadableException failure =
                catchThrowableOfType(
                        UnreadableException.class,
                        () -> new DocumentLoader(limits).load(new InputFile("a", file)));
        assertThat(failure.details()).containsExactly(ReadLimits.Measure.PAGES, 1L);
    }

    private static Reason failure(byte[] file) {
        return catchThrowableOfType(UnreadableException.class, () -> Raw.read("a", file)).reason();
    }

    /** Text in a font that is named and not embedded: readers know its characters by standard. */
    private static byte[] pdf(List<Sheet> sheets, String password) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                page.setResources(new PDResources());
                page.getResources().put(COSName.getPDFName("F"), SongFont.create());
                PDStream content = new PDStream(pdf);
                try (var out = content.createOutputStream()) {
                    out.write(
                            sheet.pdf(page.getMediaBox().getHeight())
                                    .getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(content);
            }
            if (password != null) {
                pdf.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}

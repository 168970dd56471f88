package org.planlint.cli.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The inputs that a fuzzer begins with: small documents of ours, of every shape. */
public final class FuzzSeeds {

    private static final String MARKDOWN =
            """
            # 云岭县国民经济和社会发展第十五个五年规划纲要

            ## 第一章 发展基础

            “十四五”期间，地区生产总值年均增长5.5%，由2020年的100亿元增加到2025年的131亿元，比2020年增加31亿元。
            建成水厂3座（东山、西河、南湖），三次产业结构为12.5:40.3:47.2。

            | 序号 | 指标名称 | 单位 | 2025年 | 2030年 | 年均增长〔累计〕 | 属性 |
            |:--|--|--|--|--|--|--|
            | 1 | 地区生产总值 | 亿元 | 131 | 〔170〕 | >5.5% | 预期性 |
            | 2 | 其中：#森林覆盖率 | % | 45.2 | ≥46 | [0.8] | 约束性 |

            注：〔〕内为五年累计数。

            > 专栏1 重点工程
            > 1.续建云岭水库。2.新建一批5—8万吨粮库①。

            ### 第一节 主要目标

            到2030年，“三区四带”基本形成，比重提高2.3个百分点以上，约三分之二。详见第三章、专栏12和附表２。

            ## 名词解释

            1.三区四带：指东区、西区、南区和四条带。
            """;

    private static final String HTML =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>云岭县</title></head><body>
            <nav>首页</nav><div class="TRS_Editor"><h1>规划纲要</h1><p align=center>第一章&nbsp;目标</p>
            <p>到2030年<span>增长<sup>[1]</sup>5.5%</span><br>以上。</p>
            <table><caption>表1</caption><tr><th rowspan=2>指标<th colspan="2">数值</tr>
            <tr><td>2025<td>2030</tr><tr><td>人口<td><table><tr><td>1</table><td>2</table>
            <!-- planlint-disable target.below-baseline: 理由 --><pre>  x</pre></div></body></html>
            """;

    private static final String WORD_NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static final String WORD_BODY =
            "<w:document"
                    + WORD_NAMESPACES
                    + """
                    ><w:body><w:p><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
                    <w:r><w:t>目标</w:t></w:r><w:ins w:id="1"><w:r><w:t xml:space="preserve"> 5.5%</w:t></w:r></w:ins>
                    <w:del w:id="2"><w:r><w:delText>6</w:delText></w:r></w:del></w:p>
                    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>
                    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第一章</w:t><w:tab/><w:br/><w:sym w:char="F0B2"/></w:r>
                    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                    <w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>
                    <w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
                    <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>a</w:t></w:r></w:p></mc:Choice><mc:Fallback/></mc:AlternateContent>
                    </w:body></w:document>\
                    """;

    private static final String WORD_NUMBERING =
            "<w:numbering"
                    + WORD_NAMESPACES
                    + """
                    ><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
                    <w:lvlText w:val="第%1章"/><w:suff w:val="space"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl></w:abstractNum>
                    <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>\
                    """;

    private static final String WORD_STYLES =
            "<w:styles"
                    + WORD_NAMESPACES
                    + """
                            ><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
                            <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>
                    <w:style w:type="character" w:styleId="c"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>\
                    """;

    private static final String WORD_NOTES =
            "<w:footnotes"
                    + WORD_NAMESPACES
                    + """
                    ><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>指五年累计数。</w:t></w:r></w:p></w:footnote></w:footnotes>\
                    """;

    private static final String OFD_PAGE =
            """
            <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>
            <ofd:TextObject Boundary="20 20 100 10" Size="5" CTM="1 0 0 1 0 0"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5 4">到2030年</ofd:TextCode></ofd:TextObject>
            <ofd:PathObject Boundary="10 10 50 50"><ofd:AbbreviatedData>M 0 0 L 50 0 L 50 50 B 1 1 2 2 3 3 C</ofd:AbbreviatedData></ofd:PathObject>
            </ofd:Layer></ofd:Content></ofd:Page>\
            """;

    /** Uncompressed, so that the fuzzer sees into it; its letters mean Chinese ones. */
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
            4 0 obj <</Length 190>> stream
            BT /F 18 Tf 20 250 Td (AB 2030) Tj 0 -30 Td [(C 5.5%)-900(D)] TJ ET
            20 200 m 200 200 l S 20 160 m 200 160 l S 20 200 m 20 160 l S
            100 200 m 100 160 l S 200 200 m 200 160 l S
            BT /F 12 Tf 1 0 0 1 30 170 Tm (A 1) Tj 90 0 Td (12) Tj ET
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>> endobj
            6 0 obj <</Length 150>> stream
            1 begincodespacerange <00><ff> endcodespacerange
            4 beginbfchar <41><76EE> <42><6807> <43><589E> <44><957F> endbfchar
            endstream endobj
            trailer <</Root 1 0 R>>
            """;

    private static final int SHORT_CHAPTER = 400;

    private FuzzSeeds() {}

    /** All of them, as the fuzzer takes them. */
    static List<byte[]> all() {
        List<byte[]> seeds = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            seeds.add(shape.input(text(shape).getBytes(UTF_8)));
        }
        seeds.add(Shape.FILE.input(resource("plan.doc")));
        seeds.add(Shape.FILE.input(resource("plan.docx")));
        seeds.addAll(chapters(new String(resource("plan.md"), UTF_8)));
        return seeds;
    }

    /** The example's chapters as plans of their own: small inputs are tried more often. */
    private static List<byte[]> chapters(String plan) {
        String[] chapters = plan.split("(?m)^(?=#{1,3} )");
        return Arrays.stream(chapters)
                .filter(chapter -> chapter.length() > SHORT_CHAPTER)
                .map(chapter -> Shape.PLAN.input(chapter.getBytes(UTF_8)))
                .toList();
    }

    private static String text(Shape shape) {
        return switch (shape) {
            case TEXT, QUANTITY -> MARKDOWN.replace("#", "").replace('|', '\t').replace("> ", "");
            case MARKDOWN, PLAN -> MARKDOWN;
            case HTML -> HTML;
            case FILE -> PDF;
            case WORD_BODY -> WORD_BODY;
            case WORD_NUMBERING -> WORD_NUMBERING;
            case WORD_STYLES -> WORD_STYLES;
            case WORD_NOTES -> WORD_NOTES;
            case OFD_PAGE -> OFD_PAGE;
        };
    }

    private static byte[] resource(String name) {
        try (InputStream content =
                FuzzSeeds.class.getResourceAsStream("/org/planlint/cli/formats/" + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them into a folder for bench/fuzz. */
    public static void main(String[] folder) throws IOException {
        int number = 0;
        for (byte[] seed : all()) {
            Files.write(Path.of(folder[0], "seed-%02d".formatted(number++)), seed);
        }
    }
}

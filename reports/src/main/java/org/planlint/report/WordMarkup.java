package org.planlint.report;

/** Paragraphs, runs and tables of a Word file (ECMA-376 part 1, WordprocessingML). */
final class WordMarkup {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Twentieths of a point in a centimetre, in which Word measures. */
    private static final double TWIPS = 566.93;

    private final Html xml;

    WordMarkup(Html xml) {
        this.xml = xml;
    }

    /**
     * Opens a paragraph.
     *
     * @param style the id of its style
     */
    WordMarkup paragraph(String style) {
        xml.open("w:p").open("w:pPr").element("w:pStyle", "", "w:val", style).close();
        return this;
    }

    /** Closes what was opened last. */
    WordMarkup end() {
        xml.close();
        return this;
    }

    WordMarkup run(String text) {
        return run(text, null);
    }

    /**
     * A run of text.
     *
     * @param look the one element that sets it apart, such as {@code w:b}; {@code null} for none
     */
    WordMarkup run(String text, String look) {
        if (text.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        if (look != null) {
            xml.open("w:rPr").element(look, "").close();
        }
        xml.element("w:t", text, "xml:space", "preserve").close();
        return this;
    }

    WordMarkup tab() {
        xml.open("w:r").element("w:tab", "").close();
        return this;
    }

    WordMarkup text(String style, String text) {
        return paragraph(style).run(text).end();
    }

    /**
     * Opens a table with lines round its cells.
     *
     * @param centimetres the widths of its columns
     */
    WordMarkup table(double... centimetres) {
        xml.open("w:tbl").open("w:tblPr").element("w:tblStyle", "", "w:val", "TableGrid");
        xml.element("w:tblW", "", "w:w", twips(sum(centimetres)), "w:type", "dxa");
        xml.element("w:tblLayout", "", "w:type", "fixed").close().open("w:tblGrid");
        for (double width : centimetres) {
            xml.element("w:gridCol", "", "w:w", twips(width));
        }
        xml.close();
        return this;
    }

    /**
     * Opens a row.
     *
     * @param header whether every page repeats it
     */
    WordMarkup row(boolean header) {
        xml.open("w:tr").open("w:trPr").element("w:cantSplit", "");
        if (header) {
            xml.element("w:tblHeader", "");
        }
        xml.close();
        return this;
    }

    /**
     * Opens a cell; it must hold a paragraph.
     *
     * @param columns how many it covers
     */
    WordMarkup cell(double centimetres, int columns) {
        xml.open("w:tc").open("w:tcPr");
        xml.element("w:tcW", "", "w:w", twips(centimetres), "w:type", "dxa");
        if (columns > 1) {
            xml.element("w:gridSpan", "", "w:val", String.valueOf(columns));
        }
        xml.close();
        return this;
    }

    WordMarkup cell(double centimetres, String style, String text) {
        return cell(centimetres, 1).text(style, text).end();
    }

    /** Ends a section of the document; what follows begins on a new page. */
    WordMarkup sectionEnd(boolean landscape) {
        xml.open("w:p").open("w:pPr");
        section(landscape);
        xml.close().close();
        return this;
    }

    /** The size of the pages of the last section, A4; stands at the end of the body. */
    WordMarkup section(boolean landscape) {
        String shorter = "11906";
        String longer = "16838";
        xml.open("w:sectPr");
        xml.element(
                "w:footerReference",
                "",
                "xmlns:r",
                WordFiles.RELATIONS,
                "w:type",
                "default",
                "r:id",
                WordFiles.FOOTER);
        xml.element(
                "w:pgSz",
                "",
                "w:w",
                landscape ? longer : shorter,
                "w:h",
                landscape ? shorter : longer,
                "w:orient",
                landscape ? "landscape" : null);
        String margin = landscape ? "1134" : "1440";
        xml.element(
                "w:pgMar",
                "",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "708",
                "w:footer",
                "708",
                "w:gutter",
                "0");
        xml.close();
        return this;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static String twips(double centimetres) {
        return String.valueOf(Math.round(centimetres * TWIPS));
    }
}

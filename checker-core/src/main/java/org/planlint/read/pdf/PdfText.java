package org.planlint.read.pdf;

import java.text.Normalizer;

/**
 * Puts the usual characters in the place of those that only look like them. A font has one shape
 * for a radical and a character, or for two dashes, and programs that make PDF files pick either.
 */
final class PdfText {

    /**
     * Pairs of a radical of U+2E80 to U+2EFF and its character, for which Unicode has no
     * compatibility decomposition (EquivalentUnifiedIdeograph.txt).
     */
    private static final String RADICALS =
            "⺁厂⺇几⺈刀⺊卜⺌小⺎兀⺏尢⺒巳⺓幺⺗心⺜日⺝月⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻁虎⻃西⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青"
                    + "⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private PdfText() {}

    /** The text of a glyph as it is meant. Full-width and raised forms are meant as they are. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String meant = meant(c);
            if (meant != null && plain == null) {
                plain = new StringBuilder(text.substring(0, i));
            }
            if (plain != null) {
                plain.append(meant == null ? String.valueOf(c) : meant);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** What a character stands for; null for itself. */
    private static String meant(char c) {
        if (c == '\u2f3e') {
            // The radical is mapped to the old form, which texts in simplified characters lack.
            return "户";
        }
        if (c == '\u2015') {
            // The horizontal bar, which no Chinese text has.
            return "\u2014";
        }
        int radical = c >= '\u2e80' && c < '\u2f00' ? RADICALS.indexOf(c) : -1;
        if (radical >= 0) {
            return RADICALS.substring(radical + 1, radical + 2);
        }
        boolean compatibility =
                c >= '\u2e80' && c <= '\u2fdf'
                        || c >= '\uf900' && c <= '\ufaff'
                        || c >= '\ufb00' && c <= '\ufb06';
        return compatibility ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : null;
    }
}

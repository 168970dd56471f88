package org.planlint.extract.term;

import org.planlint.text.Folding;

/**
 * The name of a glossary entry, taken apart: “1342”整体架构 is the core 1342 with the tail 整体架构, and
 * 文明实践“六讲”活动 has the core 六讲. A term with no quotation or with several is all core.
 *
 * @param whole the whole name, folded, without quotation marks
 * @param core what a text that quotes the term is sure to have
 * @param tail the words behind the quotation; empty where there are none
 */
record TermName(String whole, String core, String tail) {

    static TermName of(CharSequence printed) {
        String key = Folding.key(printed);
        int open = key.indexOf('"');
        int close = open < 0 ? -1 : key.indexOf('"', open + 1);
        boolean one = close > open + 1 && key.indexOf('"', close + 1) < 0;
        String whole = key.replace("\"", "");
        return one
                ? new TermName(whole, key.substring(open + 1, close), key.substring(close + 1))
                : new TermName(whole, whole, "");
    }
}

package org.planlint.report;

/**
 * What the prefixes of a part of a Word file mean, as its root says: ISO/IEC 29500 transitional or
 * strict.
 *
 * @param prefix of Word's own elements, with its colon
 * @param math prefix of formulas, with its colon; {@code null} where the root has none
 */
record WordNames(String prefix, String math, boolean strict) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";

    /** {@code null} where the part does not say at its root what its prefixes mean. */
    static WordNames of(String xml) {
        XmlScan scan = new XmlScan(xml);
        while (scan.next()) {
            if (scan.token() == XmlScan.Token.START) {
                boolean strict = scan.raw().contains(STRICT);
                String prefix = prefix(scan.raw(), strict ? STRICT : WordMarkup.NAMESPACE);
                String math = prefix(scan.raw(), strict ? STRICT_MATH : MATH);
                return prefix == null ? null : new WordNames(prefix, math, strict);
            }
        }
        return null;
    }

    /** The prefix of a namespace in a tag, with its colon; {@code null} where it has none. */
    private static String prefix(String tag, String namespace) {
        int at = tag.indexOf('"' + namespace + '"');
        at = at < 0 ? tag.indexOf('\'' + namespace + '\'') : at;
        int equals = at < 0 ? -1 : tag.lastIndexOf('=', at);
        int name = equals < 0 ? -1 : tag.lastIndexOf("xmlns", equals);
        if (name < 0) {
            return null;
        }
        String declared = tag.substring(name, equals).strip();
        return declared.equals("xmlns") ? "" : declared.substring("xmlns:".length()) + ":";
    }

    /** Whether a tag is Word's element of this name. */
    boolean isWord(String name, String local) {
        return name.length() == prefix.length() + local.length()
                && name.startsWith(prefix)
                && name.endsWith(local);
    }

    boolean isMath(String name) {
        return math != null && name.startsWith(math) && name.indexOf(':') == math.length() - 1;
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The namespace of Word's elements. */
    String namespace() {
        return strict ? STRICT : WordMarkup.NAMESPACE;
    }
}

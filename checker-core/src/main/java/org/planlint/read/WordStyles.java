package org.planlint.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The styles of a Word file, as far as they make headings. */
final class WordStyles implements XmlPart.Handler {

    /**
     * The built-in names; the English ones stand in files of every language, the Chinese ones in
     * those of some programs.
     */
    private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|标题) ?([1-9])");

    private static final Set<String> TITLE_NAMES = Set.of("title", "标题");
    private static final int UNKNOWN = -1;
    private static final int BODY_LEVEL = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private Style open = new Style();

    private static final class Style {

        private int heading = UNKNOWN;
        private String basedOn;
    }

    @Override
    public boolean start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "style" -> {
                open = new Style();
                String id = element.getAttributeValue(null, "styleId");
                if (id != null) {
                    styles.put(id, open);
                }
            }
            case "name" -> named(WordBody.value(element));
            case "basedOn" -> open.basedOn = WordBody.value(element);
            case "outlineLvl" -> {
                int level = WordBody.number(element, BODY_LEVEL);
                open.heading = level < 0 || level >= BODY_LEVEL ? 0 : level + 1;
            }
            default -> {}
        }
        return true;
    }

    /**
     * The heading level that a style gives, its own or that of the style it is based on; 0 for
     * none.
     */
    int heading(String id) {
        return headings.computeIfAbsent(String.valueOf(id), this::inherited);
    }

    private int inherited(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                return 0;
            }
            if (style.heading != UNKNOWN) {
                return style.heading;
            }
            at = style.basedOn;
        }
        return 0;
    }

    private void named(String name) {
        if (name == null) {
            return;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING_NAME.matcher(plain);
        if (heading.matches()) {
            open.heading = Integer.parseInt(heading.group(1));
        } else if (TITLE_NAMES.contains(plain)) {
            open.heading = 1;
        }
    }
}

package org.planlint.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.planlint.read.XmlPart;

/** The styles of a Word file, as far as they make headings, number paragraphs or hide text. */
public final class WordStyles implements XmlPart.Handler {

    /**
     * The built-in names; the English ones stand in files of every language, the Chinese ones in
     * those of some programs.
     */
    private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|标题) ?([1-9])");

    private static final Set<String> TITLE_NAMES = Set.of("title", "标题");
    private static final int UNKNOWN = -1;
    private static final int BODY_LEVEL = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Inherited> inherited = new HashMap<>();
    private Style open = new Style();

    private static final class Style {

        private int heading = UNKNOWN;
        private int list = UNKNOWN;
        private int listLevel = UNKNOWN;
        private Boolean hidden;
        private String basedOn;
    }

    /**
     * What a style gives, by itself or by the styles it is based on.
     *
     * @param heading 1 to 9; 0 for none
     * @param list the number of its list; 0 for none
     * @param listLevel from 0; -1 where only the list tells, which names the style with its level
     * @param hidden whether its text is not printed
     */
    record Inherited(int heading, int list, int listLevel, boolean hidden) {}

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
            case "numId" -> open.list = WordBody.number(element, 0);
            case "ilvl" -> open.listLevel = WordBody.number(element, UNKNOWN);
            case "vanish" -> open.hidden = WordBody.isOn(element);
            default -> {}
        }
        return true;
    }

    /** What a style gives to its paragraphs and runs. */
    Inherited get(String id) {
        return inherited.computeIfAbsent(String.valueOf(id), this::inherit);
    }

    private Inherited inherit(String id) {
        Style sum = new Style();
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null && styles.containsKey(at) && seen.add(at); ) {
            Style style = styles.get(at);
            sum.heading = sum.heading == UNKNOWN ? style.heading : sum.heading;
            sum.listLevel = sum.listLevel == UNKNOWN ? style.listLevel : sum.listLevel;
            sum.list = sum.list == UNKNOWN ? style.list : sum.list;
            sum.hidden = sum.hidden == null ? style.hidden : sum.hidden;
            at = style.basedOn;
        }
        return new Inherited(
                Math.max(0, sum.heading),
                Math.max(0, sum.list),
                sum.listLevel,
                Boolean.TRUE.equals(sum.hidden));
    }

    private void named(String name) {
        if (name != null) {
            int level = headingByName(name.strip().toLowerCase(Locale.ROOT));
            open.heading = level > 0 ? level : open.heading;
        }
    }

    /** The level of a heading by the name of its style, in lower case; 0 for other styles. */
    public static int headingByName(String name) {
        Matcher heading = HEADING_NAME.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return TITLE_NAMES.contains(name) ? 1 : 0;
    }
}

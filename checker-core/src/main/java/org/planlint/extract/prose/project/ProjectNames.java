package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.List;
import org.planlint.lexicon.ProjectWords;
import org.planlint.text.Folding;

/** Gives a printed name the key under which its other writings are found. */
final class ProjectNames {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String TITLE_ENDS = "国“\"第0123456789";
    private static final String LEVELS = "省市州盟县区旗";
    private static final int SHORTEST = 2;

    private final ProjectWords words;

    /** The plan's own territory, the longest writing first. */
    private final List<String> territory = new ArrayList<>();

    ProjectNames(ProjectWords words, String title) {
        this.words = words;
        String plain = Folding.key(title);
        int end = 0;
        while (end < plain.length() && TITLE_ENDS.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        int last = end;
        while (last > 0 && LEVELS.indexOf(plain.charAt(last - 1)) < 0) {
            last--;
        }
        for (int i = 0; i + SHORTEST < last; i++) {
            if (i == 0 || i > 1 && LEVELS.indexOf(plain.charAt(i - 1)) >= 0) {
                territory.add(plain.substring(i, last));
            }
        }
    }

    /** The key; empty for a name of which nothing is left. */
    String key(String printed) {
        String name = withoutTerritory(plain(printed));
        String phase = phase(name);
        String base = withoutEndings(name.substring(0, name.length() - phase.length()));
        return route(base) + letters(phase);
    }

    /** Without quotation marks. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = Folding.fold(printed.charAt(i));
            if ("“”\"'《》·".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private String withoutTerritory(String name) {
        for (String own : territory) {
            if (name.startsWith(own) && name.length() > own.length() + 1) {
                return name.substring(own.length());
            }
        }
        return name;
    }

    /** The end of a name that is a phase: 二期, (一期), 三期工程; empty if there is none. */
    private static String phase(String name) {
        int end = name.endsWith("工程") || name.endsWith("项目") ? name.length() - 2 : name.length();
        int at = end > 0 && name.charAt(end - 1) == ')' ? end - 1 : end;
        if (at < 2 || name.charAt(at - 1) != '期' || NUMERALS.indexOf(name.charAt(at - 2)) < 0) {
            return "";
        }
        int start = at - 2 > 0 && at < end && name.charAt(at - 3) == '(' ? at - 3 : at - 2;
        return name.substring(start);
    }

    private static String letters(String phase) {
        int end = phase.indexOf('期');
        return end < 0 ? "" : phase.substring(phase.charAt(0) == '(' ? 1 : 0, end + 1);
    }

    private String withoutEndings(String name) {
        String base = name;
        while (true) {
            String ending = words.endingBefore(base, base.length());
            if (ending.isEmpty() || base.length() - ending.length() < SHORTEST) {
                return base;
            }
            base = base.substring(0, base.length() - ending.length());
        }
    }

    /** One writing for roads and railways: A经B至C高速公路 is A-C高速. */
    private static String route(String name) {
        String key = name.replace("高速公路", "高速").replace("高速铁路", "高铁").replace("改(扩)建", "改扩建");
        int to = key.indexOf('至');
        if (to > 1 && to + 2 < key.length()) {
            int by = key.lastIndexOf('经', to);
            int from = by > 1 && by + 2 < to ? by : to;
            key = key.substring(0, from) + '-' + key.substring(to + 1);
        }
        return key.replace('至', '-').replace('~', '-');
    }
}

package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.text.Folding;

/** The names of the place that a plan is for, as its title has them: 江州市云岭县, 云岭县, 云岭. */
final class OwnNames {

    private static final String OUTLINE = "国民经济";
    private static final String LEVELS = "省市州盟县区旗";

    /** Before 区 and 市 these make no territory of it: 园区, 城市. */
    private static final String NO_TERRITORY = "城园灌景库地社治片厂矿发新都";

    private static final int LONGEST_NAME = 6;

    private final List<String> names;

    private OwnNames(List<String> names) {
        this.names = names;
    }

    static OwnNames of(String title) {
        String words = Folding.key(title);
        int outline = words.indexOf(OUTLINE);
        int end = outline < 0 ? territoryEnd(words) : outline;
        List<String> names = new ArrayList<>();
        if (end > 2) {
            String full = words.substring(0, end);
            String place = full.substring(placeStart(full));
            names.add(full);
            names.add(place);
            if (place.length() > 2 && "县区市旗镇乡".indexOf(place.charAt(place.length() - 1)) >= 0) {
                names.add(place.substring(0, place.length() - 1));
            }
        }
        return new OwnNames(names);
    }

    /** The name that words begin with, the longest; empty where they begin with none. */
    String at(String words) {
        for (String name : names) {
            if (words.startsWith(name) && words.length() > name.length()) {
                return name;
            }
        }
        return "";
    }

    /** Where the name of a territory ends that a title begins with; 0 where it begins with none. */
    private static int territoryEnd(String title) {
        int end = 0;
        for (int i = 1; i < title.length() && i - end < LONGEST_NAME; i++) {
            char c = title.charAt(i);
            if (c < '一') {
                break;
            }
            if (LEVELS.indexOf(c) >= 0 && NO_TERRITORY.indexOf(title.charAt(i - 1)) < 0) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Behind the province and the city that a county's full name begins with. */
    private static int placeStart(String full) {
        int start = 0;
        for (int i = 1; i < full.length() - 2; i++) {
            boolean level = "省市州盟".indexOf(full.charAt(i)) >= 0 || full.startsWith("自治区", i - 2);
            start = level ? i + 1 : start;
        }
        return start;
    }
}

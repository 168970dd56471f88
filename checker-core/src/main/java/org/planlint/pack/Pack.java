package org.planlint.pack;

import java.util.List;

/**
 * What a plan of one kind must contain.
 *
 * @param id its name: {@code outline}
 * @param name what it is called in reports: 规划纲要
 * @param titles what the titles of such plans end with
 * @param except words that take a title out of the kind
 * @param requirements what such a plan must say, in the order of a plan
 * @param indicators the indicators of the plan above, of all periods that the pack knows
 */
public record Pack(
        String id,
        String name,
        List<String> titles,
        List<String> except,
        List<Requirement> requirements,
        List<RequiredIndicator> indicators) {

    public Pack {
        titles = List.copyOf(titles);
        except = List.copyOf(except);
        requirements = List.copyOf(requirements);
        indicators = List.copyOf(indicators);
    }

    /**
     * The length of the longest of its words that a title ends with, 0 if it ends with none: of two
     * packs that fit, the one that says more fits better. What stands behind in brackets, such as
     * （草案）, is no part of the title.
     */
    public int fit(String title) {
        if (except.stream().anyMatch(title::contains)) {
            return 0;
        }
        String bare = withoutRemark(title);
        return titles.stream().filter(bare::endsWith).mapToInt(String::length).max().orElse(0);
    }

    /** The pack that fits a title best; {@code null} if none does. */
    public static Pack fitting(String title, List<Pack> packs) {
        Pack best = null;
        for (Pack pack : packs) {
            if (pack.fit(title) > (best == null ? 0 : best.fit(title))) {
                best = pack;
            }
        }
        return best;
    }

    /** Without what stands in brackets at its end: （2026—2030年）（草案）. */
    private static String withoutRemark(String title) {
        String bare = title;
        while (bare.endsWith("）") || bare.endsWith(")")) {
            int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
            if (open <= 0) {
                return bare;
            }
            bare = bare.substring(0, open).stripTrailing();
        }
        return bare;
    }
}

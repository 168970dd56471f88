package org.planlint.extract.prose.project;

import java.util.List;

/** Tells brackets that are part of a name, （一期） or （云岭段）, from remarks about it. */
final class Remarks {

    private static final String INNER_STOPS = ",、;:。";
    private static final List<String> OPENERS =
            List.of(
                    "含", "包括", "即", "其中", "原", "又称", "接", "通过", "简称", "以下", "见", "拟", "暂", "如",
                    "不含", "建设", "总");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String AXES = "横纵环射联轴";

    private Remarks() {}

    static boolean isRemark(String bracketed) {
        return bracketed.chars().anyMatch(c -> INNER_STOPS.indexOf(c) >= 0)
                || OPENERS.stream().anyMatch(bracketed::startsWith)
                || isAxis(bracketed);
    }

    /** 一横, 二纵: the place in a grid of roads. */
    private static boolean isAxis(String bracketed) {
        return bracketed.length() == 2
                && NUMERALS.indexOf(bracketed.charAt(0)) >= 0
                && AXES.indexOf(bracketed.charAt(1)) >= 0;
    }
}

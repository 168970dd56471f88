package org.planlint.extract.table;

/** Names of two parts that make a whole between them. */
public final class Pairs {

    private static final String[][] PAIRS = {
        {"城镇", "乡村"},
        {"城镇", "农村"},
        {"新建", "改"},
        {"男", "女"},
        {"约束性", "预期性"},
        {"高铁", "普铁"},
        {"高速铁路", "普速铁路"},
        {"公办", "民办"},
        {"国有", "民营"},
        {"室内", "室外"},
        {"地上", "地下"},
        {"存量", "增量"},
        {"存量", "新增"},
        {"省内", "省外"},
        {"市内", "市外"},
        {"县内", "县外"},
        {"区内", "区外"},
        {"境内", "境外"},
        {"国内", "国外"},
        {"水田", "旱地"},
        {"进口", "出口"},
        {"户籍", "非户籍"}
    };

    private Pairs() {}

    /** Whether two names, in whatever order, are those of such parts. */
    public static boolean makeAWhole(String one, String other) {
        for (String[] pair : PAIRS) {
            if (one.contains(pair[0]) && other.contains(pair[1])
                    || one.contains(pair[1]) && other.contains(pair[0])) {
                return true;
            }
        }
        return false;
    }
}

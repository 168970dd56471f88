package org.planlint.extract.prose;

/**
 * What follows a number. Where a noun follows at once (10万亩基地), the number belongs to that noun.
 *
 * @param end behind the words that say nothing: 新台阶
 * @param closes whether the number ends its clause or stands in a list of numbers
 * @param growth whether the words make it a rate of growth: 20%左右高速增长
 */
record Tail(int end, boolean closes, boolean growth) {

    private static final Words<Boolean> WORDS =
            new Words<Boolean>()
                    .add(
                            false, "新台阶", "台阶", "大关", "关口", "的目标", "目标", "目标任务", "区间", "之间", "的水平",
                            "水平", "的合理区间", "合理区间", "的区间")
                    .add(
                            false, "以上", "以内", "以下", "左右", "上下", "之内", "的高水平", "的较高水平", "高位",
                            "的预期目标", "的良好水平", "大台阶", "新水平")
                    .add(
                            true, "高速增长", "的高速增长", "的增长", "增长", "的增速", "增速", "的速度增长", "速度增长",
                            "的速度递增", "较快增长", "的较快增长", "中高速增长", "稳定增长")
                    .add(true, "的年均增速", "的增长速度", "的增幅", "平稳增长");

    private static final String ENDS = ",，。.；;、)）:：!！?？”]】";
    private static final String JOINS = "和与及并且同、";

    static Tail after(String text, int end) {
        int at = end;
        boolean growth = false;
        for (String word = WORDS.at(text, at); !word.isEmpty(); word = WORDS.at(text, at)) {
            growth |= WORDS.meaning(word);
            at += word.length();
        }
        boolean closes =
                at >= text.length()
                        || ENDS.indexOf(text.charAt(at)) >= 0
                        || JOINS.indexOf(text.charAt(at)) >= 0
                        || text.startsWith("以及", at);
        return new Tail(at, closes, growth);
    }
}

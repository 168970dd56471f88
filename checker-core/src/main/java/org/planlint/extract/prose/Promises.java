package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlint.fact.QualitativeStatement;
import org.planlint.fact.QualitativeStatement.Kind;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.Measure;

/** Reads what sentences promise without a number: 与经济增长同步, 快于, 持续改善. */
final class Promises {

    /** What stands for an indicator in talk without numbers. */
    private static final Map<String, List<String>> SPOKEN =
            Map.ofEntries(
                    Map.entry("经济", List.of("地区生产总值")),
                    Map.entry("经济发展", List.of("地区生产总值")),
                    Map.entry("空气质量", List.of("空气质量优良天数比率", "空气质量优良天数", "PM2.5浓度")),
                    Map.entry("大气环境质量", List.of("空气质量优良天数比率", "空气质量优良天数", "PM2.5浓度")),
                    Map.entry("环境空气质量", List.of("空气质量优良天数比率", "空气质量优良天数", "PM2.5浓度")),
                    Map.entry("大气和水环境质量", List.of("空气质量优良天数比率", "空气质量优良天数", "PM2.5浓度")),
                    Map.entry("城乡居民收入差距", List.of("城乡居民人均可支配收入比")),
                    Map.entry("城乡收入差距", List.of("城乡居民人均可支配收入比")),
                    Map.entry("城乡居民人均可支配收入差距", List.of("城乡居民人均可支配收入比")));

    private static final Words<Kind> COMPARISONS =
            new Words<Kind>()
                    .add(Kind.FASTER, "快于", "高于", "超过", "略高于", "稍快于", "明显快于", "明显高于", "跑赢")
                    .add(Kind.NOT_SLOWER, "不低于", "不慢于", "快于或等于", "高于或等于")
                    .add(Kind.SLOWER, "低于", "慢于");

    private static final Words<Kind> COURSES =
            new Words<Kind>()
                    .add(Kind.IMPROVES, "改善", "向好", "好转", "优化")
                    .add(Kind.RISES, "提高", "提升", "上升", "增长", "增加", "扩大")
                    .add(Kind.FALLS, "下降", "降低", "减少", "缩小");

    private static final Words<Boolean> STEADILY =
            new Words<Boolean>()
                    .add(
                            true, "持续", "稳步", "明显", "显著", "进一步", "不断", "大幅", "逐年", "逐步", "总体", "全面",
                            "稳中", "更加", "得到", "较大幅度", "有效", "继续", "日益");

    private static final Words<Boolean> GROWTH =
            new Words<Boolean>()
                    .add(
                            true, "增长", "增速", "增长速度", "年均增速", "增幅", "发展", "提高", "年均增长", "平均增速",
                            "的增长", "的增速", "的增长速度");

    private static final String BORDERS = ",，;；:：。！？!?、“”()（）";

    private final Subjects subjects;
    private final List<QualitativeStatement> found = new ArrayList<>();

    Promises(Subjects subjects) {
        this.subjects = subjects;
    }

    List<QualitativeStatement> found() {
        return found;
    }

    /** Reads one sentence. */
    void read(Sentence sentence, int number, List<Moment> moments, Times times) {
        String text = sentence.folded();
        for (int i = 2; i < text.length(); i++) {
            boolean together = text.startsWith("同步", i);
            String comparison = together ? "" : COMPARISONS.at(text, i);
            boolean border = BORDERS.indexOf(text.charAt(i)) >= 0;
            if (!together && comparison.isEmpty() && !border) {
                continue;
            }
            int year = times.promisedFor(lastBefore(moments, i));
            if (year == 0) {
                continue;
            }
            if (together) {
                together(sentence, number, i, year);
            } else if (border) {
                course(sentence, number, i, year);
            } else {
                compared(sentence, number, i, comparison, year);
                i += comparison.length() - 1;
            }
        }
    }

    private static Moment lastBefore(List<Moment> moments, int at) {
        Moment last = null;
        for (Moment moment : moments) {
            last = moment.isTime() && moment.start() < at ? moment : last;
        }
        return last;
    }

    /** 居民收入增长与经济增长基本同步, 居民收入与经济同步增长. */
    private void together(Sentence sentence, int number, int at, int year) {
        String text = sentence.folded();
        int end = at;
        boolean loosely = false;
        for (String soft : new String[] {"基本", "大体", "保持", "相"}) {
            if (text.startsWith(soft, end - soft.length())) {
                loosely |= soft.equals("基本") || soft.equals("大体");
                end -= soft.length();
            }
        }
        int start = start(text, end);
        for (int i = start + 2; i < end - 1; i++) {
            if ("与和同".indexOf(text.charAt(i)) >= 0) {
                boolean added =
                        compare(
                                sentence,
                                number,
                                Kind.WITH,
                                start,
                                i,
                                i + 1,
                                end,
                                Math.min(text.length(), at + 2),
                                loosely,
                                year);
                if (added) {
                    return;
                }
            }
        }
    }

    private void compared(Sentence sentence, int number, int at, String word, int year) {
        String text = sentence.folded();
        int behind = at + word.length();
        int end = behind;
        while (end < text.length() && BORDERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        compare(
                sentence,
                number,
                COMPARISONS.meaning(word),
                start(text, at),
                at,
                behind,
                end,
                end,
                false,
                year);
    }

    private boolean compare(
            Sentence sentence,
            int number,
            Kind kind,
            int start,
            int middle,
            int other,
            int otherEnd,
            int end,
            boolean loosely,
            int year) {
        String text = sentence.folded();
        Subject subject = growing(text.substring(start, middle), start);
        Subject against = growing(text.substring(other, otherEnd), other);
        if (subject == null || against == null || subject.key().equals(against.key())) {
            return false;
        }
        found.add(
                new QualitativeStatement(
                        number,
                        kind,
                        text.substring(subject.start(), end),
                        subject.printed(),
                        series(subject, Measure.GROWTH),
                        against.printed(),
                        series(against, Measure.GROWTH),
                        loosely,
                        year,
                        sentence.place(subject.start(), end)));
        return true;
    }

    /** An indicator in words that may end in 增长; only amounts of money grow with the economy. */
    private Subject growing(String words, int start) {
        String behind = "";
        for (int length = Math.min(5, words.length() - 2);
                length > 1 && behind.isEmpty();
                length--) {
            String end = words.substring(words.length() - length);
            behind = GROWTH.meaning(end) == null ? "" : end;
        }
        String name = words.substring(0, words.length() - behind.length());
        List<Subject> named = named(name, start);
        boolean level =
                named.size() == 1 && Sense.timeless(named.get(0).measure()) == Measure.LEVEL
                        || named.size() == 1 && named.get(0).measure().isGrowth();
        return level ? named.get(0) : null;
    }

    /** 森林覆盖率稳步提高, 空气质量持续改善: what stands right before the end of a clause. */
    private void course(Sentence sentence, int number, int end, int year) {
        String text = sentence.folded();
        String verb = COURSES.before(text, end, 0);
        String adverb = verb.isEmpty() ? "" : STEADILY.before(text, end - verb.length(), 0);
        if (adverb.isEmpty()) {
            return;
        }
        int at = end - verb.length() - adverb.length();
        int start = start(text, at);
        for (Subject subject : named(text.substring(start, at), start)) {
            Measure measure = Sense.timeless(subject.measure());
            if (measure == Measure.LEVEL || measure == Measure.SHARE) {
                found.add(
                        new QualitativeStatement(
                                number,
                                COURSES.meaning(verb),
                                text.substring(subject.start(), end),
                                subject.printed(),
                                series(subject, measure),
                                "",
                                "",
                                false,
                                year,
                                sentence.place(subject.start(), end)));
            }
        }
    }

    private List<Subject> named(String words, int start) {
        for (int from = 0; from < words.length() - 1; from++) {
            List<String> keys = SPOKEN.get(words.substring(from));
            if (keys != null && (from == 0 || subjects.isLead(words.substring(0, from)))) {
                List<Subject> all = new ArrayList<>();
                for (String key : keys) {
                    Subject subject = subjects.known(key, start + from);
                    if (subject != null) {
                        all.add(subject.printedAs(words.substring(from)));
                    }
                }
                return all;
            }
        }
        Subject subject = subjects.read(words, start);
        return subject == null || subject.standing() == Standing.NAME
                ? List.of()
                : List.of(subject);
    }

    private static String series(Subject subject, Measure measure) {
        return subject.key() + '|' + subject.scope() + '|' + measure;
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && BORDERS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}

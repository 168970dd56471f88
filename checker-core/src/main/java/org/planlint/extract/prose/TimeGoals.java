package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Heading;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.TimeGoal;
import org.planlint.fact.TimeGoal.Form;
import org.planlint.fact.TimeGoal.Tense;
import org.planlint.text.Folding;

/**
 * Finds the years and periods that a plan sets its own work and targets in. Only what looks ahead
 * is read: reviews, other plans' names and years that something is compared with are left out here.
 */
final class TimeGoals {

    /** A period as the time of something: “十五五”期间. */
    private static final List<String> PERIOD_HEADS = List.of("时期", "期间", "末", "期内", "内");

    /** In a heading, what is still to be done. */
    private static final List<String> GOAL_NOUNS =
            List.of("目标", "任务", "重点", "思路", "举措", "项目计划", "建设项目", "重大项目", "重大工程");

    private static final List<String> REVIEW_NOUNS =
            List.of("完成", "情况", "回顾", "成就", "成效", "成果", "评估", "进展");

    /** Before a year or period: something is compared with it or begins there. */
    private static final List<String> BASES =
            List.of(
                    "较", "比", "比照", "与", "和", "同", "在", "自", "从", "由", "继", "相比", "截至", "截止", "截至到",
                    "截止到", "按", "以", "对");

    private static final List<String> TOWARDS =
            List.of("到", "至", "力争", "争取", "力争于", "争取在", "力争在", "锚定", "围绕", "面向", "展望", "瞄准");

    private static final List<String> PAST =
            List.of(
                    "以来", "已", "了", "取得", "成就", "成果", "成效", "收官", "圆满", "胜利", "顺利", "基础上", "过去",
                    "历程", "回顾", "评估", "完成情况", "实施情况", "经验", "荣获", "获评", "被评", "获得", "共有", "未完成",
                    "续建", "延续", "遗留", "接续", "结转", "现有", "累计完成", "先后");

    /** Reviews speak of 推进 and 加快, too; these are said of what is still to come alone. */
    private static final List<String> AHEAD = List.of("力争", "争取", "确保", "将", "拟", "预期");

    private static final List<String> REACHED =
            List.of(
                    "达", "提高", "提升", "实现", "建成", "完成", "控制在", "基本", "形成", "突破", "增加到", "降至", "降低",
                    "下降", "稳定", "保持", "覆盖", "力争");

    /** What tasks are put in: orders to do something. */
    private static final List<String> TASKS =
            List.of(
                    "健全", "完善", "加强", "深化", "坚持", "落实", "构建", "建立", "鼓励", "支持", "引导", "推动", "探索",
                    "严格", "统筹");

    /** What the title of a section of tasks begins with: 建设现代水网, 实施就业增收行动. */
    private static final List<String> TASK_TITLES =
            List.of(
                    "建设", "推进", "推动", "实施", "完善", "构建", "提升", "加快", "促进", "健全", "优化", "做优", "做强",
                    "做大", "打造", "强化", "加强", "深化", "培育", "发展", "夯实", "筑牢", "扩大", "壮大", "创新", "全面",
                    "坚持", "着力", "大力", "持续", "统筹", "改善", "保障", "增强", "激发", "拓展", "塑造", "营造", "建立");

    /** Behind a year: something is finished in it, whatever year it is. */
    private static final List<String> FINISHED =
            List.of("建成", "竣工", "投用", "投产", "投运", "通车", "完工", "完成", "全面完成", "基本建成", "全线");

    private static final List<String> PROSPECTS =
            List.of("展望", "远景", "本世纪中叶", "长远", "碳中和", "第二个百年", "更长时期");

    private final PlanTime time;
    private final Paragraphs paragraphs;
    private final List<TimeGoal> goals = new ArrayList<>();

    TimeGoals(PlanTime time, List<Sentence> sentences) {
        this.time = time;
        this.paragraphs = new Paragraphs(sentences);
    }

    List<TimeGoal> goals() {
        return goals;
    }

    void read(Sentence sentence, List<YearWord> years, List<PeriodWord> periods) {
        boolean ahead = sentence.setting().outlook() == Outlook.AHEAD;
        if (time.period() == null || !ahead || sentence.setting().kind() == Kind.GLOSSARY) {
            return;
        }
        for (PeriodWord period : periods) {
            if (!Clauses.insideTitle(sentence.folded(), period.start())) {
                period(sentence, period);
            }
        }
        for (YearWord year : years) {
            if (year.isOneYear() && !Clauses.insideTitle(sentence.folded(), year.start())) {
                year(sentence, year);
            }
        }
    }

    private void period(Sentence sentence, PeriodWord period) {
        String text = sentence.folded();
        String name = text.substring(period.start(), period.end());
        PlanPeriod plan = time.period();
        if (text.startsWith("普法", period.end())) {
            PlanPeriod campaign = PeriodWord.lawCampaign(name);
            if (campaign != null && !Clauses.containsAny(text, PAST)) {
                add(
                        sentence,
                        campaign,
                        Form.CAMPAIGN,
                        Tense.AHEAD,
                        period.start(),
                        period.end() + 2);
            }
            return;
        }
        String before = text.substring(Clauses.start(text, period.start()), period.start());
        if (Clauses.endsWithAny(before, BASES)) {
            return;
        }
        Kind kind = sentence.setting().kind();
        if (kind == Kind.HEADING || kind == Kind.BOX_TITLE) {
            boolean goal =
                    Clauses.containsAny(text, GOAL_NOUNS)
                            && !Clauses.containsAny(text, REVIEW_NOUNS);
            boolean only = PeriodWord.allIn(text).size() == 1;
            if (goal && only) {
                add(
                        sentence,
                        period.period(),
                        Form.PERIOD,
                        Tense.AHEAD,
                        period.start(),
                        period.end());
            }
            return;
        }
        String head = Clauses.wordAt(text, period.end(), PERIOD_HEADS);
        if (head.isEmpty() || period.period().start() > plan.end()) {
            return;
        }
        boolean own = period.period().equals(plan);
        if (own || !Clauses.containsAny(text, PAST)) {
            add(
                    sentence,
                    period.period(),
                    Form.PERIOD,
                    own ? Tense.AHEAD : tense(sentence, false),
                    period.start(),
                    period.end() + head.length());
        }
    }

    private void year(Sentence sentence, YearWord year) {
        String text = sentence.folded();
        int clause = Clauses.start(text, year.start());
        String before = text.substring(clause, year.start());
        boolean towards = Clauses.endsWithAny(before, TOWARDS);
        boolean base =
                Clauses.endsWithAny(before, BASES)
                        || Clauses.endsWithAny(before, List.of("截至", "截止"));
        boolean over = year.first() < time.period().start();
        if (base || over && (!towards || before.contains("由") || before.contains("从"))) {
            return;
        }
        boolean later = year.first() > time.period().end();
        if (later && !towards && !isFinished(text, year.end())) {
            return;
        }
        boolean end = text.startsWith("底", year.end()) || text.startsWith("末", year.end());
        boolean past = Clauses.containsAny(text, PAST);
        boolean reached =
                Clauses.containsAny(text.substring(year.end()), REACHED) || isOfGoals(sentence);
        boolean told = reached && (!end || Clauses.containsAny(text, AHEAD));
        Tense tense = !over ? Tense.AHEAD : told ? tense(sentence, true) : Tense.OPEN;
        if (over && past) {
            return;
        }
        int start =
                year.start()
                        - TOWARDS.stream()
                                .filter(before::endsWith)
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
        PlanPeriod single = new PlanPeriod(year.first(), year.first());
        add(sentence, single, Form.YEAR, tense, start, year.end());
    }

    /** 2032年建成, 2032年底前竣工. */
    private static boolean isFinished(String text, int yearEnd) {
        int at = yearEnd;
        while (at < text.length() && "底末前".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return !Clauses.wordAt(text, at, FINISHED).isEmpty();
    }

    /**
     * Whether a sentence with a time that is over still speaks of what is to come: it says so, or
     * its paragraph has nothing of a review and much of a task, or stands under a title of goals
     * and names no time of the plan beside which an earlier one would be the base.
     *
     * @param deadline whether the time is one until which something is done: 到2025年
     */
    private Tense tense(Sentence sentence, boolean deadline) {
        if (Clauses.containsAny(sentence.folded(), AHEAD)) {
            return Tense.AHEAD;
        }
        String paragraph = paragraphs.of(sentence);
        if (Clauses.containsAny(paragraph, PAST)) {
            return Tense.OPEN;
        }
        if (Clauses.containsAny(paragraph, TASKS)) {
            return Tense.AHEAD;
        }
        if (namesOwnTime(paragraph)) {
            return Tense.OPEN;
        }
        boolean goals = isOfGoals(sentence);
        return goals && deadline
                ? Tense.AHEAD
                : goals || isOfTasks(sentence) ? Tense.LIKELY : Tense.OPEN;
    }

    private static boolean isOfGoals(Sentence sentence) {
        String title = title(sentence);
        return title.endsWith("目标") || title.endsWith("任务") || title.endsWith("指标");
    }

    private static boolean isOfTasks(Sentence sentence) {
        return TASK_TITLES.stream().anyMatch(title(sentence)::startsWith);
    }

    /** The title of the innermost section; empty before the first. */
    private static String title(Sentence sentence) {
        List<Heading> path = sentence.setting().path();
        return path.isEmpty() ? "" : Folding.key(path.get(path.size() - 1).title());
    }

    private boolean namesOwnTime(String paragraph) {
        PlanPeriod own = time.period();
        for (int year = own.start(); year <= own.end(); year++) {
            if (paragraph.contains(String.valueOf(year))) {
                return true;
            }
        }
        return PlanPeriod.allIn(paragraph).contains(own);
    }

    private void add(
            Sentence sentence, PlanPeriod when, Form form, Tense tense, int start, int end) {
        String text = sentence.folded();
        boolean prospect =
                time.looksAheadTo(when.end())
                        || Clauses.containsAny(text, PROSPECTS)
                        || sentence.setting().path().stream()
                                .anyMatch(
                                        heading ->
                                                Clauses.containsAny(
                                                        heading.title().toString(), PROSPECTS));
        goals.add(
                new TimeGoal(
                        sentence.text().subSequence(start, end).toString(),
                        when.start(),
                        when.end(),
                        time.period(),
                        form,
                        tense,
                        prospect,
                        sentence.place(start, end)));
    }
}

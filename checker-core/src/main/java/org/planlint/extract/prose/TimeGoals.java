package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.TimeGoal;
import org.planlint.fact.TimeGoal.Form;

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
                add(sentence, campaign, Form.CAMPAIGN, true, period.start(), period.end() + 2);
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
                add(sentence, period.period(), Form.PERIOD, true, period.start(), period.end());
            }
            return;
        }
        String head = Clauses.wordAt(text, period.end(), PERIOD_HEADS);
        if (head.isEmpty() || period.period().start() > plan.end()) {
            return;
        }
        boolean own = period.period().equals(plan);
        if (own || !Clauses.containsAny(text, PAST)) {
            boolean firm = own || looksAhead(sentence, text);
            add(
                    sentence,
                    period.period(),
                    Form.PERIOD,
                    firm,
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
        if (later && !towards) {
            return;
        }
        boolean end = text.startsWith("底", year.end()) || text.startsWith("末", year.end());
        boolean past = Clauses.containsAny(text, PAST);
        String behind = text.substring(year.end());
        boolean firm =
                !over
                        || Clauses.containsAny(behind, REACHED)
                                && looksAhead(sentence, text)
                                && (!end || Clauses.containsAny(text, AHEAD));
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
        add(sentence, single, Form.YEAR, firm, start, year.end());
    }

    /**
     * Whether a sentence with a time that is over still speaks of what is to come: it says so, or
     * its paragraph has nothing of a review and much of a task.
     */
    private boolean looksAhead(Sentence sentence, String text) {
        if (Clauses.containsAny(text, AHEAD)) {
            return true;
        }
        String paragraph = paragraphs.of(sentence);
        return !Clauses.containsAny(paragraph, PAST) && Clauses.containsAny(paragraph, TASKS);
    }

    private void add(
            Sentence sentence, PlanPeriod when, Form form, boolean firm, int start, int end) {
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
                        firm,
                        prospect,
                        sentence.place(start, end)));
    }
}

package org.planlint.rules;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cases of a rule: a Markdown file with headings {@code # breaks}, {@code # holds} and {@code #
 * trap}, each over one or more small plans in {@code ```plan} fences. A line on which a finding is
 * expected ends in {@code <!-- error: [rule.id] -->}; {@code undecided} stands for a check that
 * cannot be decided, {@code holds} for a relation that is checked and holds.
 */
final class CaseFile {

    static final String BREAKS = "breaks";
    static final String HOLDS = "holds";
    static final String TRAP = "trap";
    static final String UNDECIDED = "undecided";

    private static final String FENCE = "```";
    private static final Pattern MARK =
            Pattern.compile("<!-- (error|warning|info|undecided|holds): \\[([a-z.-]+)] -->");

    /**
     * What is expected on a line.
     *
     * @param line the line of the plan, from 1
     * @param outcome a severity's code, undecided or holds
     * @param rule the rule's id
     */
    record Mark(int line, String outcome, String rule) {}

    /**
     * One small plan.
     *
     * @param rule the rule that it is about
     * @param kind breaks, holds or trap
     * @param about the sentence above it
     * @param start the line of the case file on which the plan begins, from 1
     * @param lines the plan, marks included: they are comments
     * @param marks what is expected
     * @param source where it stands
     */
    record Case(
            String rule,
            String kind,
            String about,
            int start,
            List<String> lines,
            List<Mark> marks,
            URI source) {

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    private CaseFile() {}

    /** All cases of a file that is named after its rule. */
    static List<Case> read(Path file) throws IOException {
        String rule = file.getFileName().toString().replace(".md", "");
        List<Case> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        String kind = "";
        String about = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# ")) {
                kind = line.substring(2).strip();
            } else if (line.equals(FENCE + "plan")) {
                int start = i + 1;
                int length = lines.subList(start, lines.size()).indexOf(FENCE);
                if (length < 0) {
                    throw new IOException(file + ":" + i + ": a plan without end");
                }
                List<String> plan = List.copyOf(lines.subList(start, start + length));
                URI source = URI.create(file.toUri() + "?line=" + (start + 1));
                cases.add(new Case(rule, kind, about, start + 1, plan, marks(plan), source));
                i = start + length;
            } else if (!line.isBlank()) {
                about = line;
            }
        }
        return cases;
    }

    private static List<Mark> marks(List<String> plan) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Matcher mark = MARK.matcher(plan.get(i));
            while (mark.find()) {
                marks.add(new Mark(i + 1, mark.group(1), mark.group(2)));
            }
            if (plan.get(i).contains("<!--") && !MARK.matcher(plan.get(i)).find()) {
                throw new IOException("no mark: " + plan.get(i));
            }
        }
        return marks;
    }
}

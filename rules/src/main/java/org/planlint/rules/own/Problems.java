package org.planlint.rules.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlint.config.ConfigException;

/**
 * What is wrong with the user's rules, each with its place. The compiler knows the line of what it
 * cannot parse, but of what it cannot make sense of only the words, or the line of the Java code
 * that it made; those are looked for in the rules.
 */
final class Problems {

    private static final String JAVA_SOURCE = "Java source of ";

    /** Follows from another problem, which is told, too. */
    private static final String NO_PACKAGE = "Parser returned a null Package";

    private static final Pattern PARSER_PLACE = Pattern.compile("\\bLine (\\d++):(\\d++)");
    private static final Pattern CODE_PLACE = Pattern.compile("\\(line (\\d++),col (\\d++)\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");
    private static final int SHORTEST_WORD = 3;

    private final RuleFolder folder;
    private final List<ConfigException> all = new ArrayList<>();

    private record Where(String file, int line, int column) {}

    Problems(RuleFolder folder) {
        this.folder = folder;
    }

    /** Takes what the compiler said: file, line, column and text of each problem. */
    void addAll(List<String[]> said) {
        Map<String, String> java = new LinkedHashMap<>();
        for (String[] problem : said) {
            if (problem[3].startsWith(JAVA_SOURCE)) {
                java.put(problem[0], problem[3].substring(problem[3].indexOf('\n') + 1));
            }
        }
        for (String[] problem : said) {
            boolean follows = problem[3].startsWith(NO_PACKAGE) && said.size() > 1;
            if (!follows && !problem[3].startsWith(JAVA_SOURCE)) {
                String text = problem[3].lines().findFirst().orElse("").strip();
                int line = Integer.parseInt(problem[1]);
                Where where =
                        java.containsKey(problem[0])
                                ? ofCode(java.get(problem[0]), line, text)
                                : ofRules(problem[0], line, text);
                add(where, "not-compiled", text);
            }
        }
    }

    /** Takes a problem of a rule. */
    void add(String rule, String problem, Object... details) {
        Where where = find(squeezed("rule\"" + rule + "\""), null);
        add(where == null ? first(null) : where, problem, details);
    }

    private void add(Where where, String problem, Object... details) {
        all.add(
                new ConfigException(
                        folder.file(where.file()), where.line(), where.column(), problem, details));
    }

    /**
     * Throws them, if there are any: the first, with the others as its suppressed ones.
     *
     * @throws ConfigException if there are any
     */
    void raise() throws ConfigException {
        if (all.isEmpty()) {
            return;
        }
        ConfigException first = all.get(0);
        all.subList(1, all.size()).forEach(first::addSuppressed);
        throw first;
    }

    /** The rules' line that a line of generated code came from. */
    private Where ofCode(String code, int line, String text) {
        String statement = code.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        Where found = find(squeezed(statement), null);
        return found == null ? byWords(text, null) : found;
    }

    private Where ofRules(String file, int line, String text) {
        Matcher parser = PARSER_PLACE.matcher(text);
        if (line > 0 && parser.find() && folder.sources().containsKey(file)) {
            return new Where(file, number(parser.group(1)), number(parser.group(2)) + 1);
        }
        Matcher code = CODE_PLACE.matcher(text);
        if (line > 0 && code.find()) {
            int then = consequence(file, line);
            return new Where(file, then + number(code.group(1)) - 1, 1);
        }
        if (line > 0 && folder.sources().containsKey(file)) {
            return new Where(file, line, 1);
        }
        int colon = text.lastIndexOf(": ");
        Where found = colon < 0 ? null : find(squeezed(text.substring(colon + 1)), file);
        return found == null ? byWords(text, file) : found;
    }

    /** The line of {@code then} in the rule that begins on a line. */
    private int consequence(String file, int rule) {
        List<String> lines = folder.sources().getOrDefault(file, "").lines().toList();
        for (int i = rule - 1; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("then")) {
                return i + 1;
            }
        }
        return rule;
    }

    /** Where the longest word of a message stands that the rules have. */
    private Where byWords(String text, String file) {
        Where best = null;
        int longest = SHORTEST_WORD - 1;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (words.group().length() > longest) {
                Where found = find(words.group(), file);
                if (found != null) {
                    best = found;
                    longest = words.group().length();
                }
            }
        }
        return best == null ? first(file) : best;
    }

    private Where first(String file) {
        boolean known = file != null && folder.sources().containsKey(file);
        return new Where(known ? file : folder.sources().keySet().iterator().next(), 1, 1);
    }

    /** Where words without their blanks first stand; {@code null} if nowhere. */
    private Where find(String squeezed, String file) {
        if (squeezed.isEmpty()) {
            return null;
        }
        for (Map.Entry<String, String> source : folder.sources().entrySet()) {
            if (file != null && !file.equals(source.getKey())) {
                continue;
            }
            List<String> lines = source.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int at = squeezed(line).indexOf(squeezed);
                if (at >= 0 && !line.strip().startsWith("//")) {
                    return new Where(source.getKey(), i + 1, column(line, at));
                }
            }
        }
        return null;
    }

    /** The 1-based column of a character that has so many others, blanks not counted, before it. */
    private static int column(String line, int others) {
        int left = others;
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isWhitespace(line.charAt(i)) && left-- == 0) {
                return line.codePointCount(0, i) + 1;
            }
        }
        return 1;
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    private static int number(String digits) {
        return digits.length() > 6 ? 1 : Integer.parseInt(digits);
    }
}

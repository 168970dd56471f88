package org.planlint.rules.own;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.planlint.check.RuleText;
import org.planlint.config.ConfigException;
import org.planlint.config.OwnRules;
import org.planlint.rules.RulePages;

/**
 * A folder of rules: the DRL files in it, and beside them a page for every rule, {@code <rule>.md},
 * and if need be one in English, {@code <rule>.en.md}.
 */
final class RuleFolder {

    private static final String ENDING = ".drl";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path folder;
    private final Map<String, String> sources;

    private RuleFolder(Path folder, Map<String, String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /**
     * Reads the DRL files of a folder, but not of folders in it.
     *
     * @throws ConfigException if there are none, or one cannot be read
     */
    static RuleFolder read(OwnRules rules) throws ConfigException {
        Map<String, String> sources = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(rules.folder())) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && Files.isRegularFile(file)) {
                    sources.put(name, source(file));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw rules.problem("no-rules-folder", rules.folder());
        } catch (DirectoryIteratorException e) {
            throw unreadable(rules, e.getCause());
        } catch (IOException e) {
            throw unreadable(rules, e);
        }
        if (sources.isEmpty()) {
            throw rules.problem("no-rules", rules.folder());
        }
        return new RuleFolder(rules.folder(), sources);
    }

    private static ConfigException unreadable(OwnRules rules, IOException cause) {
        return new ConfigException(rules.folder(), 0, 0, "unreadable", cause.getMessage());
    }

    private static String source(Path file) throws ConfigException, IOException {
        try {
            return content(file);
        } catch (MalformedInputException e) {
            throw new ConfigException(file, 0, 0, "not-utf8");
        }
    }

    /** Without the mark that some editors put before all text. */
    private static String content(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The content of every DRL file by its name, sorted. */
    Map<String, String> sources() {
        return sources;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The words of a rule; {@code null} where the folder has no page of it. */
    RuleText text(String rule, Locale locale) throws IOException {
        Path english = file(rule + ".en.md");
        boolean wanted = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Path page = wanted && Files.isRegularFile(english) ? english : file(rule + ".md");
        return Files.isRegularFile(page) ? RulePages.parse(rule, content(page)) : null;
    }
}

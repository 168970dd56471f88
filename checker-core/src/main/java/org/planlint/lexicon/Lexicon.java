package org.planlint.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.quantity.Direction;
import org.planlint.text.Folding;

/**
 * The words of the field. Immutable and safe for several threads; each file is read when something
 * of it is first asked for.
 */
public final class Lexicon {

    private static final List<String> INDICATOR_FILES =
            List.of(
                    "economy",
                    "innovation",
                    "industry-agriculture",
                    "society",
                    "education-health",
                    "environment",
                    "land-water",
                    "energy",
                    "transport",
                    "culture",
                    "safety-governance");

    /**
     * The resource that the build makes of the indicator files; without it (in an editor) they are
     * read themselves.
     */
    static final String INDEX = "indicators.index";

    private static final Lexicon STANDARD = new Lexicon();

    private final LexiconAdditions additions;
    private final Lazy<NameFolding> folding;
    private final Lazy<NameWords> words;
    private final Lazy<IndicatorIndex> index;
    private final Lazy<IndicatorNames> names;
    private final Lazy<IndicatorMatcher> matcher;
    private final Lazy<ProjectWords> projects;
    private final Lazy<Set<String>> phrases;
    private final Lazy<SetPhrases> setPhrases;
    private final Lazy<Set<String>> abbreviations;
    private final Lazy<List<String>> formulas;

    private Lexicon() {
        additions = LexiconAdditions.NONE;
        folding = new Lazy<>(() -> new NameFolding(LexiconFile.resource("synonyms.yaml")));
        words = new Lazy<>(this::readWords);
        index = new Lazy<>(this::readIndex);
        names = new Lazy<>(this::makeNames);
        matcher = new Lazy<>(this::makeMatcher);
        projects = new Lazy<>(() -> new ProjectWords(LexiconFile.resource("projects.yaml")));
        phrases = new Lazy<>(this::readPhrases);
        setPhrases = new Lazy<>(SetPhrases::standard);
        abbreviations = new Lazy<>(() -> readTexts("abbreviations.yaml"));
        formulas = new Lazy<>(Lexicon::readFormulas);
    }

    /** Shares all that the additions don't change. */
    private Lexicon(LexiconAdditions additions, Lexicon standard) {
        boolean sameIndicators = additions.indicators().isEmpty();
        this.additions = additions;
        folding = standard.folding;
        words = standard.words;
        index = sameIndicators ? standard.index : new Lazy<>(this::readIndex);
        names = sameIndicators ? standard.names : new Lazy<>(this::makeNames);
        matcher = sameIndicators ? standard.matcher : new Lazy<>(this::makeMatcher);
        projects = standard.projects;
        phrases = new Lazy<>(this::readPhrases);
        setPhrases =
                additions.setPhrases().isEmpty()
                        ? standard.setPhrases
                        : new Lazy<>(() -> new SetPhrases(additions.setPhrases()));
        abbreviations = standard.abbreviations;
        formulas = standard.formulas;
    }

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /** This program's lexicon and a project's own words. */
    public static Lexicon with(LexiconAdditions additions) {
        return additions.equals(LexiconAdditions.NONE)
                ? STANDARD
                : new Lexicon(additions, STANDARD);
    }

    /** The names that a project has given as rightly written; none in the standard lexicon. */
    public List<String> ownNames() {
        return additions.names();
    }

    /** Phrases that are quoted word for word. */
    public SetPhrases setPhrases() {
        return setPhrases.get();
    }

    /** All indicators. */
    public List<Indicator> indicators() {
        return index.get().indicators();
    }

    /** Resolves printed names. */
    public IndicatorNames names() {
        return names.get();
    }

    /** Finds names in running text. */
    public IndicatorMatcher matcher() {
        return matcher.get();
    }

    /** The words by which projects are found. */
    public ProjectWords projects() {
        return projects.get();
    }

    /** The kind of a word for scope, such as 全县; {@code null} if it is none. */
    public ScopeKind scopeKind(String word) {
        return words.get().scopes.meaning(folding.get().key(word));
    }

    /** Whether a policy phrase or numbered slogan, quoted or not, needs no explanation: 四个意识. */
    public boolean isWellKnownPhrase(String phrase) {
        return phrases.get().contains(textKey(phrase));
    }

    /** Whether an abbreviation in Latin letters needs no explanation: GDP. */
    public boolean isWellKnownAbbreviation(String abbreviation) {
        return abbreviations.get().contains(textKey(abbreviation));
    }

    /**
     * Words of policy that plans quote word for word, so that it means nothing to find them twice.
     */
    public List<String> formulas() {
        return formulas.get();
    }

    private static String textKey(String text) {
        String key = Folding.key(text);
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != '"' && c != '\'') {
                plain.append(Character.toUpperCase(c));
            }
        }
        return plain.toString();
    }

    private IndicatorNames makeNames() {
        return new IndicatorNames(index.get(), folding.get(), words.get());
    }

    private IndicatorMatcher makeMatcher() {
        return new IndicatorMatcher(index.get(), folding.get(), words.get());
    }

    private Set<String> readPhrases() {
        Set<String> texts = readTexts("phrases.yaml");
        additions.phrases().forEach(phrase -> texts.add(textKey(phrase)));
        return texts;
    }

    private NameWords readWords() {
        return new NameWords(
                folding.get(),
                LexiconFile.resource("scopes.yaml"),
                LexiconFile.resource("measures.yaml"),
                LexiconFile.resource("directions.yaml"));
    }

    private static List<String> readFormulas() {
        return LexiconFile.resource("formulas.yaml").stream()
                .flatMap(entry -> entry.list("text").stream())
                .toList();
    }

    private static Set<String> readTexts(String file) {
        List<LexiconEntry> entries = LexiconFile.resource(file);
        Set<String> texts = new HashSet<>(entries.size() * 2);
        for (LexiconEntry entry : entries) {
            texts.add(textKey(entry.text("text")));
        }
        return texts;
    }

    private IndicatorIndex readIndex() {
        String written = LexiconFile.text(INDEX);
        String standard = written == null ? writeIndex() : written;
        String own = IndicatorIndex.write(additions.indicators(), folding.get(), words.get());
        return IndicatorIndex.read(own.isEmpty() ? standard : standard.concat(own));
    }

    /** The index as it follows from the YAML files. */
    String writeIndex() {
        return IndicatorIndex.write(readIndicators(), folding.get(), words.get());
    }

    /** The indicators as the YAML files have them. */
    static List<Indicator> readIndicators() {
        List<Indicator> all = new ArrayList<>(1024);
        for (String file : INDICATOR_FILES) {
            for (LexiconEntry entry : LexiconFile.resource("indicators/" + file + ".yaml")) {
                all.add(indicator(entry));
            }
        }
        return List.copyOf(all);
    }

    private static Indicator indicator(LexiconEntry entry) {
        return new Indicator(
                entry.text("name"),
                entry.list("aliases"),
                entry.text("unit", ""),
                entry.as("good", Lexicon::direction),
                entry.list("attribute").isEmpty()
                        ? null
                        : entry.as("attribute", text -> NameWords.constant(Attribute.class, text)),
                entry.as("nature", text -> NameWords.constant(Nature.class, text)),
                entry.text("source"),
                entry.list("distinct"));
    }

    static Direction direction(String text) {
        return switch (text) {
            case "higher" -> Direction.HIGHER_IS_BETTER;
            case "lower" -> Direction.LOWER_IS_BETTER;
            case "neutral" -> Direction.NEUTRAL;
            default -> null;
        };
    }
}

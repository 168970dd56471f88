package org.planlint.lexicon;

import java.util.List;

/**
 * Words that a project adds to those of the field.
 *
 * @param indicators its own indicators; where a name is also one of the field's, its own counts
 * @param phrases policy phrases and slogans that need no explanation
 * @param setPhrases phrases that stand in the text as they are written here, or are misquoted
 * @param names names as they are rightly written: of institutions, places, projects
 */
public record LexiconAdditions(
        List<Indicator> indicators,
        List<String> phrases,
        List<String> setPhrases,
        List<String> names) {

    /** Nothing. */
    public static final LexiconAdditions NONE =
            new LexiconAdditions(List.of(), List.of(), List.of(), List.of());

    public LexiconAdditions {
        indicators = List.copyOf(indicators);
        phrases = List.copyOf(phrases);
        setPhrases = List.copyOf(setPhrases);
        names = List.copyOf(names);
    }
}

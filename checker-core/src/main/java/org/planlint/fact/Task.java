package org.planlint.fact;

import java.util.List;

/**
 * Something that several places of the document set out to do, each with how much of it:
 * 治理中小河流85公里.
 *
 * @param key verb, object, what the number measures and the year that it is for
 * @param object the object of the verb, as the first place has it
 * @param project whether the object is a project by its head noun, whose figures {@link Project}
 *     holds, too
 * @param mentions the places in reading order, in two paragraphs at least
 */
public record Task(String key, String object, boolean project, List<TaskMention> mentions)
        implements Fact {

    public Task {
        mentions = List.copyOf(mentions);
    }
}

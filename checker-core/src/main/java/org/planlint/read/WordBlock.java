package org.planlint.read;

/** A finished piece of a Word file that has not yet its place in the source text. */
sealed interface WordBlock permits WordParagraph.Line, WordTable {}

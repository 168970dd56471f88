package org.planlint.document;

import org.planlint.text.Span;

/** A piece of a document, in reading order. */
public sealed interface Block permits Heading, Paragraph, Table, Box, Figure, Contents, Glossary {

    /** Where the block stands in the source, from its first character to its last. */
    Span span();
}

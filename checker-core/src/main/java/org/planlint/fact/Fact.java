package org.planlint.fact;

/**
 * Something that the document says, in the form that rules compare. Facts are immutable; what joins
 * them is normalised when they are made, so that a rule joins by plain equality.
 */
public sealed interface Fact
        permits Amount,
                Anchor,
                Anniversary,
                Change,
                Comparison,
                Composition,
                CountedList,
                DocumentDate,
                Enumeration,
                GlossaryOrder,
                GlossaryTerm,
                HeadingEntry,
                IndicatorRow,
                IndicatorValue,
                Legend,
                MarkUse,
                Multiple,
                NoteMention,
                NumberedSequence,
                OutdatedTerm,
                PartOfWhole,
                Project,
                ProjectList,
                QualitativeStatement,
                Reference,
                Slogan,
                StatedSum,
                Statement,
                TimeGoal,
                TocEntry,
                YearRange,
                YearWriting {}

package org.planlint.fact;

import org.planlint.lexicon.Attribute;

/**
 * What a sentence calls an indicator: 森林覆盖率等约束性指标.
 *
 * @param indicator the canonical name
 * @param attribute what it is called
 * @param year the last year of the plan that it is about
 * @param fromAbove whether the sentence speaks of what a level above demands
 * @param printed the name as printed
 * @param place name and attribute
 */
public record AttributeStatement(
        String indicator,
        Attribute attribute,
        int year,
        boolean fromAbove,
        String printed,
        Passage place)
        implements Fact {}

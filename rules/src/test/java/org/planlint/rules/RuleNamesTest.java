package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import org.planlint.check.RuleInfo;

class RuleNamesTest {

    @Test
    void aFurtherCaseSignsWithTheIdOfItsRule() {
        assertThat(RuleNames.id("reference.dangling")).isEqualTo("reference.dangling");
        assertThat(RuleNames.id("reference.dangling: found")).isEqualTo("reference.dangling");
        assertThat(RuleNames.isFurtherCase("reference.dangling")).isFalse();
        assertThat(RuleNames.isFurtherCase("reference.dangling: found")).isTrue();
    }

    @Test
    void everyDrlRuleSignsWithTheIdOfARule() {
        Set<String> ids =
                DroolsRuleBase.load().rules().stream()
                        .map(RuleInfo::id)
                        .collect(Collectors.toSet());
        Set<String> signed =
                ModelLoader.load().getKiePackages().stream()
                        .flatMap(drlPackage -> drlPackage.getRules().stream())
                        .map(Rule::getName)
                        .map(RuleNames::id)
                        .collect(Collectors.toSet());

        assertThat(signed).isEqualTo(ids);
    }
}

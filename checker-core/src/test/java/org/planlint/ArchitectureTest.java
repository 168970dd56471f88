package org.planlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * Data flows one way, and so does knowledge: nothing to the left knows what stands to its right.
 */
@AnalyzeClasses(packages = "org.planlint", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From left to right; each may know only those before it. */
    private static final List<String> ORDER =
            List.of(
                    "text",
                    "document",
                    "quantity",
                    "lexicon",
                    "pack",
                    "fact",
                    "read",
                    "layout",
                    "extract",
                    "check",
                    "config",
                    "policy");

    @ArchTest
    static void eachPackageKnowsOnlyThoseBeforeIt(JavaClasses core) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(within(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(within(ORDER.subList(i + 1, ORDER.size())))
                    .allowEmptyShould(true)
                    .check(core);
        }
    }

    @ArchTest
    static final ArchRule A_LINE_KNOWS_NOTHING_AROUND_IT =
            noClasses()
                    .that()
                    .resideInAPackage("org.planlint.layout.line")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.planlint.layout", "org.planlint.layout.table");

    @ArchTest
    static final ArchRule TABLES_KNOW_LINES_BUT_NOT_THE_DOCUMENT =
            noClasses()
                    .that()
                    .resideInAPackage("org.planlint.layout.table")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.planlint.layout");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE =
            classes().should().resideInAnyPackage(within(ORDER));

    @ArchTest
    static final ArchRule THE_ENGINE_IS_UNKNOWN =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.drools..", "org.kie..", "org.planlint.rules..");

    private static String within(String name) {
        return "org.planlint." + name + "..";
    }

    private static String[] within(List<String> names) {
        return names.stream().map(ArchitectureTest::within).toArray(String[]::new);
    }
}

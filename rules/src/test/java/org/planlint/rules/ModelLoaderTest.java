package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/**
 * The build succeeds even where it has made no executable model, and the loader would then find no
 * rule: here it is noticed.
 */
class ModelLoaderTest {

    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"]+)\"");

    @Test
    void theBuildHasGeneratedTheModel() throws ReflectiveOperationException {
        List<String> classNames = ModelLoader.modelClassNames();

        assertThat(classNames).isNotEmpty().doesNotHaveDuplicates();
        for (String className : classNames) {
            assertThat(Model.class).isAssignableFrom(Class.forName(className));
        }
    }

    @Test
    void everyWrittenRuleIsLoadedAndNoOther() {
        List<String> loaded =
                ModelLoader.load().getKiePackages().stream()
                        .flatMap(drlPackage -> drlPackage.getRules().stream())
                        .map(Rule::getName)
                        .toList();

        assertThat(loaded).containsExactlyInAnyOrderElementsOf(writtenRules()).isNotEmpty();
    }

    private static List<String> writtenRules() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .flatMap(file -> RULE.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

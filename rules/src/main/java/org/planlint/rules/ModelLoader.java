package org.planlint.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Makes a knowledge base of the rules that the build has compiled to Drools' executable model.
 *
 * <p>The generated classes are read straight from the list that the build leaves beside them. The
 * usual way, a {@code KieContainer} found on the class path, does the same at twice the time and
 * needs three times the jars.
 */
public final class ModelLoader {

    /**
     * Where the build lists the generated model classes; named after the module's Maven
     * coordinates.
     */
    static final String MODEL_LIST = "META-INF/kie/org.planlint/planlint-rules/drools-model";

    /** First line of the list: the Drools release that generated the classes. */
    private static final String VERSION_LINE = "Drools-Model-Version:";

    private ModelLoader() {}

    /**
     * Loads the rule base that comes with planlint.
     *
     * @return a new knowledge base; it is immutable, made once a process, and its sessions may run
     *     side by side
     * @throws IllegalStateException if the generated model is missing or damaged, that is, if
     *     planlint was not built by its own build
     */
    public static KieBase load() {
        return load(modelClassNames(), ModelLoader.class.getClassLoader());
    }

    /**
     * Makes a knowledge base of compiled rules.
     *
     * @param classNames the generated model classes
     * @param loader what knows them
     * @throws IllegalStateException if one of them is none
     */
    public static KieBase load(List<String> classNames, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String className : classNames) {
            models.add(instantiate(className, loader));
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** The names of the generated model classes, one a DRL package. */
    static List<String> modelClassNames() {
        try (InputStream list =
                ModelLoader.class.getClassLoader().getResourceAsStream(MODEL_LIST)) {
            if (list == null) {
                throw new IllegalStateException(
                        "No compiled rules: " + MODEL_LIST + " is not on the class path");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model instantiate(String className, ClassLoader loader) {
        try {
            return (Model)
                    Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("Not a compiled rule model: " + className, e);
        }
    }
}

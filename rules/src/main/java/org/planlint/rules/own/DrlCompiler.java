package org.planlint.rules.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles DRL to classes of Drools' executable model. It needs the compiler's jars and is loaded
 * with them, apart from the rest of the program ({@link CompilerJars}); what goes in and out is of
 * the JDK's own types, therefore.
 */
public final class DrlCompiler {

    /** Names no artifact that there is. */
    private static final String ARTIFACT = "own-rules";

    private static final String GROUP = "org.planlint";

    /** Where the compiler lists the model's classes. */
    static final String MODEL_LIST = "META-INF/kie/" + GROUP + "/" + ARTIFACT + "/drools-model";

    private static final String PROJECT = "org.drools.model.codegen.ExecutableModelProject";

    private DrlCompiler() {}

    /**
     * Compiles all files together.
     *
     * @param sources their content by their names
     * @param made takes what is made, by its path
     * @return what is wrong: file, line, column and text of each problem
     */
    public static List<String[]> compile(Map<String, String> sources, Map<String, byte[]> made)
            throws ClassNotFoundException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId(GROUP, ARTIFACT, "1"));
        sources.forEach((name, text) -> files.write("src/main/resources/" + name, text));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(Class.forName(PROJECT).asSubclass(KieBuilder.ProjectType.class));
        List<String[]> problems = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            problems.add(
                    new String[] {
                        String.valueOf(message.getPath()),
                        String.valueOf(message.getLine()),
                        String.valueOf(message.getColumn()),
                        String.valueOf(message.getText())
                    });
        }
        if (problems.isEmpty()) {
            InternalKieModule module = (InternalKieModule) builder.getKieModule();
            for (String name : module.getFileNames()) {
                if (name.endsWith(".class") || name.equals(MODEL_LIST)) {
                    made.put(name, module.getBytes(name));
                }
            }
        }
        return problems;
    }
}

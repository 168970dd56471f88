package org.planlint.rules.own;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Compiled rules as a class loader: their classes see all that the program itself sees. */
final class CompiledRules extends ClassLoader {

    private final Map<String, byte[]> files;

    /**
     * @param files classes and the list of models, by their paths
     */
    CompiledRules(Map<String, byte[]> files) {
        super(CompiledRules.class.getClassLoader());
        this.files = files;
    }

    /** The names of the classes that hold the models. */
    List<String> models() {
        byte[] list = files.getOrDefault(DrlCompiler.MODEL_LIST, new byte[0]);
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && line.indexOf(':') < 0)
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = files.get(name.replace('.', '/') + ".class");
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }
}

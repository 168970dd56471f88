package org.planlint.rules.own;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.planlint.check.RuleBase;
import org.planlint.check.ToolVersion;
import org.planlint.config.ConfigException;
import org.planlint.config.OwnRules;

/** Gets a folder of rules compiled: from the cache, or by the compiler. */
final class RuleLoader {

    /** Compiles the rules of a folder to files by their paths. */
    @FunctionalInterface
    interface Compiler {
        Map<String, byte[]> compile(RuleFolder folder) throws ConfigException;
    }

    private final RuleCache cache;
    private final Compiler compiler;

    RuleLoader(RuleCache cache, Compiler compiler) {
        this.cache = cache;
        this.compiler = compiler;
    }

    /** One with the user's cache. */
    static RuleLoader of(OwnRules asked) {
        return new RuleLoader(RuleCache.ofUser(), folder -> compile(folder, asked));
    }

    CompiledRules load(RuleFolder folder) throws ConfigException {
        String key = key(folder);
        Map<String, byte[]> files = cache.read(key);
        if (files == null) {
            files = compiler.compile(folder);
            cache.write(key, files);
        }
        return new CompiledRules(files);
    }

    /** Changes with the rules and with the program and the Java that they were compiled for. */
    private static String key(RuleFolder folder) {
        MessageDigest digest = RuleCache.digest();
        update(digest, ToolVersion.get());
        update(digest, String.valueOf(Runtime.version().feature()));
        update(digest, stamp(RuleLoader.class));
        update(digest, stamp(RuleBase.class));
        folder.sources()
                .forEach(
                        (name, text) -> {
                            update(digest, name);
                            update(digest, text);
                        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** What tells two builds of one version apart: the jar's size and time. */
    private static String stamp(Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
        } catch (Exception e) {
            return ""; // The version tells enough of a program that lies elsewhere than in files.
        }
    }

    static Map<String, byte[]> compile(RuleFolder folder, OwnRules asked) throws ConfigException {
        Map<String, byte[]> made = new HashMap<>();
        Problems problems = new Problems(folder);
        try (URLClassLoader loader = CompilerJars.loader()) {
            if (loader == null) {
                throw asked.problem("no-compiler");
            }
            problems.addAll(compile(loader, folder.sources(), made));
        } catch (InvocationTargetException e) {
            throw asked.problem("compiler-failed", e.getCause());
        } catch (IOException | ReflectiveOperationException e) {
            throw asked.problem("compiler-failed", e);
        }
        problems.raise();
        return made;
    }

    /** Drools looks for its parts by the thread's class loader. */
    @SuppressWarnings("unchecked")
    private static List<String[]> compile(
            ClassLoader loader, Map<String, String> sources, Map<String, byte[]> made)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (List<String[]>)
                    loader.loadClass(DrlCompiler.class.getName())
                            .getMethod("compile", Map.class, Map.class)
                            .invoke(null, sources, made);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

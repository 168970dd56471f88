package org.planlint.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds the settings of documents: the nearest {@code planlint.yaml} from their folder upward. */
public final class ConfigFinder {

    /** The name of the file. */
    public static final String NAME = "planlint.yaml";

    private final Map<Path, Config> known = new HashMap<>();

    /** The settings that hold for a document; {@link Config#NONE} where no file sets any. */
    public Config find(Path document) throws ConfigException {
        Path folder = document.toAbsolutePath().normalize().getParent();
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return Config.NONE;
    }

    private Config read(Path file) throws ConfigException {
        Config config = known.get(file);
        if (config == null) {
            config = ConfigReader.read(file);
            known.put(file, config);
        }
        return config;
    }
}

package org.planlint.rules;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlint.config.ConfigException;
import org.planlint.config.Profile;
import org.planlint.lexicon.LexiconFormatException;
import org.planlint.pack.Pack;
import org.planlint.pack.PackReader;

/** Finds the compliance pack that a project or a user asks for: one of planlint's, or a file. */
public final class Profiles {

    /** No list of demands is longer; settings that lie near a document may name any file. */
    private static final long LARGEST = 1 << 20;

    /** Asks for nothing. */
    private static final String NONE = "none";

    private Profiles() {}

    /**
     * The pack; {@code null} if nothing shall be demanded of documents.
     *
     * @param known the packs that can be asked for by name
     * @throws ConfigException if there is none, or its file cannot be read
     */
    public static Pack find(Profile asked, List<Pack> known) throws ConfigException {
        if (asked.written().equals(NONE)) {
            return null;
        }
        for (Pack pack : known) {
            if (pack.id().equals(asked.written())) {
                return pack;
            }
        }
        if (!Files.isRegularFile(asked.file())) {
            throw asked.problem(
                    "unknown-profile",
                    asked.written(),
                    Stream.concat(known.stream().map(Pack::id), Stream.of(NONE))
                            .collect(Collectors.joining(", ")));
        }
        try {
            if (Files.size(asked.file()) > LARGEST) {
                throw new ConfigException(asked.file(), 0, 0, "too-large", LARGEST);
            }
            return PackReader.read(asked.file().toString(), Files.readString(asked.file()));
        } catch (LexiconFormatException e) {
            throw new ConfigException(
                    asked.file(), e.line(), e.column(), e.problem(), e.details().toArray());
        } catch (MalformedInputException e) {
            throw new ConfigException(asked.file(), 0, 0, "not-utf8");
        } catch (IOException e) {
            throw new ConfigException(asked.file(), 0, 0, "unreadable", e.getMessage());
        }
    }
}

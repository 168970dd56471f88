package org.planlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON as our reports have it: UTF-8, indented, the same line ends everywhere, whatever text comes
 * in.
 */
final class Json extends JsonGeneratorDelegate {

    private Json(JsonGenerator generator) {
        super(generator);
    }

    /** A generator that leaves the stream open. */
    static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator generator = new JsonFactory().createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        return new Json(generator);
    }

    /** Jackson throws at half a surrogate pair. */
    @Override
    public void writeString(String text) throws IOException {
        super.writeString(text == null ? null : SafeText.wellFormed(text));
    }
}

package org.planlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.config.ConfigException;

class CheckKeyTest {

    @TempDir private Path folder;

    @Test
    void equalPartsGiveEqualKeys() {
        assertThat(new CheckKey().add("a").add(1).hex())
                .isEqualTo(new CheckKey().add("a").add(1).hex());
    }

    @Test
    void whereAPartEndsMatters() {
        assertThat(new CheckKey().add("ab").add("c").hex())
                .isNotEqualTo(new CheckKey().add("a").add("bc").hex());
    }

    @Test
    void aFileIsItsNameAndContent() throws Exception {
        Path file = folder.resolve("planlint.yaml");
        String missing = new CheckKey().add(file).hex();
        Files.writeString(file, "fail-on: error");
        String strict = new CheckKey().add(file).hex();
        Files.writeString(file, "fail-on: never");
        String lax = new CheckKey().add(file).hex();
        Files.writeString(file, "fail-on: error");

        assertThat(strict).isNotEqualTo(missing).isNotEqualTo(lax);
        assertThat(new CheckKey().add(file).hex()).isEqualTo(strict);
        assertThat(new CheckKey().add((Path) null).hex()).isNotEqualTo(missing);
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        assertThat(new CheckKey().add(folder).hex()).isNotEmpty();
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("base.json"));
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));

        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> new CheckKey().add(file))
                .returns(file, ConfigException::file)
                .returns("unreadable", ConfigException::problem);
    }
}

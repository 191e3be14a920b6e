package org.palpate.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives a server under test a data folder of its own, which goes with the last test. */
public final class TemporaryData
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext server) {
        TestPropertyValues.of("palpate.data=" + folder()).applyTo(server);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("palpate-pages");
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException refusal) {
            throw new UncheckedIOException(refusal);
        }
    }
}

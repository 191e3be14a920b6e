package org.palpate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes sure, before anything else starts, that the folder named by {@code palpate.data} is there and can be written to. */
final class DataFolder implements EnvironmentPostProcessor, org.springframework.core.Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("spring.datasource.url", "");
        String folder = environment.getProperty("palpate.data", "");
        if (url.startsWith("jdbc:h2:file:") && !folder.isBlank()) {
            prepare(Path.of(folder).toAbsolutePath().normalize());
        }
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refusal) {
            throw new CannotStart(
                    "The data folder %s cannot be made: allow it, or start with --palpate.data=ANOTHER_FOLDER."
                            .formatted(folder),
                    refusal);
        }
        try {
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
        } catch (IOException refusal) {
            throw new CannotStart(
                    "The data folder %s cannot be written to: allow it, or start with --palpate.data=ANOTHER_FOLDER."
                            .formatted(folder),
                    refusal);
        }
    }

    /** Late, so that the configuration files have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

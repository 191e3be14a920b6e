package org.palpate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes sure, before any part of the server is made, that the folder named by {@code palpate.data}
 * is there and can be written to.
 */
final class DataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SETTING = "palpate.data";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", "");
        String folder = environment.getProperty(SETTING, "");
        if (KeptFile.isAddress(url) && !folder.isBlank()) {
            Path whole = Path.of(folder).toAbsolutePath().normalize();
            prepare(whole);
            // H2 takes no path like "school": it must begin with "./" or be whole.
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "data folder", Map.of(SETTING, whole.toString())));
        }
    }

    private static void prepare(Path folder) {
        for (Path part = folder; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new CannotStart(
                        "The data folder %s cannot be made, because %s is a file: start with --palpate.data=ANOTHER_FOLDER."
                                .formatted(folder, part.equals(folder) ? "it" : part.toString()));
            }
        }
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
}

package org.palpate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes sure, before anything else starts, that the folder named by {@code palpate.data} is there and can be written to. */
final class DataFolder implements EnvironmentPostProcessor, org.springframework.core.Ordered {

    private static final String SETTING = "palpate.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("spring.datasource.url", "");
        String folder = environment.getProperty(SETTING, "");
        if (url.startsWith("jdbc:h2:file:") && !folder.isBlank()) {
            Path whole = Path.of(folder).toAbsolutePath().normalize();
            prepare(whole);
            // H2 takes no path like "school": it must begin with "./" or be whole.
            environment.getPropertySources()
                    .addFirst(new MapPropertySource("data folder", Map.of(SETTING, whole.toString())));
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

package org.palpate.trial;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A server in a process of its own, as a school runs it. */
public final class ServerProcess implements AutoCloseable {

    /** A start takes about ten seconds on two idle cores. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Thread reader;
    private final List<String> lines = new ArrayList<>();

    private ServerProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /**
     * The product's own server, on any free port unless the arguments say otherwise; no class of
     * the tests is with it.
     */
    public static ServerProcess palpate(String... arguments) {
        String withoutTests =
                Arrays.stream(classPath().split(File.pathSeparator))
                        .filter(entry -> !Path.of(entry).equals(testClasses()))
                        .collect(Collectors.joining(File.pathSeparator));
        var all = new ArrayList<>(List.of(arguments));
        all.add("--vaadin.productionMode=true");
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            all.add("--server.port=0");
        }
        return start(withoutTests, "org.palpate.Palpate", all);
    }

    /** A program of the tests. */
    public static ServerProcess of(Class<?> main, String... arguments) {
        return start(classPath(), main.getName(), List.of(arguments));
    }

    private static ServerProcess start(String classPath, String main, List<String> arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                classPath,
                                main));
        command.addAll(arguments);
        try {
            return new ServerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException refusal) {
            throw new UncheckedIOException(refusal);
        }
    }

    /** The first line like that, as soon as it is printed. */
    public String awaitLine(Predicate<String> like) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            boolean over = !reader.isAlive();
            Optional<String> found = lines().stream().filter(like).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (over || Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "The server did not say so:\n" + String.join("\n", lines()));
            }
            pause();
        }
    }

    /** Waits until it ends by itself. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The server did not end:\n" + String.join("\n", lines()));
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** Asks it to end, with SIGTERM; what it says to that can still be read. */
    public void stop() {
        process.toHandle().destroy();
    }

    /** Ends it with SIGKILL: it has no time to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** What it has printed so far. */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void read() {
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
            }
        } catch (IOException killed) {
            // There is nothing more to read.
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Path testClasses() {
        try {
            return Path.of(
                    ServerProcess.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

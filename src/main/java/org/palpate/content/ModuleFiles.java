package org.palpate.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One module's files: what a revision consists of, whole and for ever.
 *
 * @param texts path inside the module's folder → text: {@code lessons/the-group.md}
 */
public record ModuleFiles(ModuleKey key, Map<String, String> texts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A copy in the order of the paths. */
    public ModuleFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The files that one document holds, as the database keeps them. */
    public static ModuleFiles ofDocument(ModuleKey key, String document) {
        return new ModuleFiles(
                key, JSON.readValue(document, new TypeReference<Map<String, String>>() {}));
    }

    /** The form they are stored in: JSON, path → text. */
    public String document() {
        return JSON.writeValueAsString(texts);
    }

    /** What tells one state of a module from another: SHA-256 over paths and texts. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                sha.update((path + '\0').getBytes(StandardCharsets.UTF_8));
                sha.update((text + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

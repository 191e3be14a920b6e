package org.palpate.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.yaml.Scalar;
import org.palpate.content.yaml.Source;
import org.palpate.content.yaml.Yaml;

/**
 * The modules whose questions a quiz draws on with {@code bank-from}. Their files are taken along
 * under {@code borrowed/MODULE/}, so that a revision stays whole even when they change.
 */
final class Borrowed {

    private static final String FOLDER = "borrowed/";

    private Borrowed() {}

    /** The module's files with those of every module its quiz borrows from. */
    static ModuleFiles withBorrowed(ModuleFiles module, Map<String, ModuleFiles> all) {
        Map<String, String> texts = new TreeMap<>(module.texts());
        for (String key : wanted(module)) {
            ModuleFiles lender = all.get(key);
            if (lender != null && !lender.key().equals(module.key())) {
                lender.texts().forEach((path, text) -> texts.put(FOLDER + key + "/" + path, text));
            }
        }
        return new ModuleFiles(module.key(), texts);
    }

    /** What was taken along of one module; no files when it was not there. */
    static ModuleFiles of(ModuleFiles borrower, String key) {
        String folder = FOLDER + key + "/";
        Map<String, String> texts = new TreeMap<>();
        borrower.texts()
                .forEach((path, text) -> {
                    if (path.startsWith(folder)) {
                        texts.put(path.substring(folder.length()), text);
                    }
                });
        return new ModuleFiles(new ModuleKey(key), texts);
    }

    /** Mistakes are reported when the quiz itself is read. */
    private static List<String> wanted(ModuleFiles module) {
        String quiz = module.texts().get("quiz.yaml");
        if (quiz == null) {
            return List.of();
        }
        var unread = new Source("quiz.yaml", quiz, new ArrayList<>());
        return Yaml.read(unread, "The quiz")
                .map(fields ->
                        fields.optionalTexts("bank-from").stream().map(Scalar::value).toList())
                .orElse(List.of());
    }
}

package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.palpate.people.PersonId;
import org.palpate.trial.Database;
import org.palpate.trial.OnBothDatabases;
import org.palpate.trial.School;
import tools.jackson.databind.json.JsonMapper;

/** Everything the school keeps of a person, for that person. */
@OnBothDatabases
class PersonalArchiveTest {

    private final School school;

    PersonalArchiveTest(Database database) {
        school = database.emptySchool();
    }

    @Test
    void oneZipHasEverythingAsJsonAndEachPartForASpreadsheet() throws IOException {
        PersonId ada = school.learner("=Ada");
        PersonId ben = school.learner("Ben Somebody");
        school.atTheQuiz(ada, school.practiceModule()).finishes();
        school.reads(ada, 0);
        school.reads(ben, 0, 1);

        Map<String, String> zip = unzip(school.the(PersonalArchive.class).zip(ada));

        assertThat(zip).containsKeys("everything.json", "account.csv", "attempts.csv");
        assertThat(zip).doesNotContainKey("grades-decided.csv");
        var json = JsonMapper.builder().build().readTree(zip.get("everything.json"));
        assertThat(json.get("account").get(0).get("name").stringValue()).isEqualTo("=Ada");
        assertThat(json.get("attempts").size()).isEqualTo(1);
        assertThat(json.get("lessons-read").size()).isEqualTo(1);
        assertThat(json.get("grades").get(0).get("grade").isNumber()).isTrue();
        assertThat(zip.get("account.csv")).contains("'=Ada");
        assertThat(zip.values()).noneMatch(text -> text.contains("Ben Somebody"));
    }

    /** Before the review options open it, what an answer earned would tell the key. */
    @Test
    void anExamThatIsGoingOnTellsWhatWasAnsweredAndNotWhatItEarned() throws IOException {
        PersonId ada = school.learner("Ada");
        school.atTheQuiz(ada, school.examModule()).finishes();

        Map<String, String> zip = unzip(school.the(PersonalArchive.class).zip(ada));

        assertThat(zip.get("everything.json"))
                .doesNotContain("fraction", "earned", "password_hash");
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

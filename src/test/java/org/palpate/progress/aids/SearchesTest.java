package org.palpate.progress.aids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.trial.Database;
import org.palpate.trial.School;

/** Search, for whoever asks. */
class SearchesTest {

    private final School school = Database.H2.emptySchool();
    private final Searches searches = school.the(Searches.class);
    private final PersonId ada = school.learner("Ada");

    @Test
    void aPartOfTheBodyItsTermsAndItsParagraphsAreFoundTogether() {
        SearchResult found = searches.search(ada, "psoas major");

        assertThat(found.structures()).extracting(one -> one.name()).containsExactly("Psoas major");
        assertThat(found.lessons()).isNotEmpty();
        assertThat(found.isWhole()).isTrue();
        assertThat(found.meant()).isEmpty();
        assertThat(found.lessons().getFirst().passages())
                .allSatisfy(one -> assertThat(one.marks()).isNotEmpty());
    }

    @Test
    void aGuestFindsWhatIsOpenAndNothingElse() {
        Set<ModuleKey> open =
                school.the(VisibleModules.class).all(null).stream()
                        .map(LearningModule::key)
                        .collect(Collectors.toSet());
        SearchResult guests = searches.search(null, "muscle");

        assertThat(modules(guests)).isNotEmpty().isSubsetOf(open);
        assertThat(guests.terms()).allMatch(one -> open.contains(one.module().key()));
        assertThat(modules(searches.search(ada, "trigger point"))).isNotEmpty();
        assertThat(modules(searches.search(null, "trigger point"))).isSubsetOf(open);
        assertThat(searches.search(null, "iliolumbar").structures()).isEmpty();
        assertThat(searches.search(ada, "iliolumbar").structures()).isNotEmpty();
        assertThat(searches.search(null, "iliolumber").meant().orElse(""))
                .isNotEqualTo("iliolumbar");
        assertThat(searches.search(ada, "iliolumber").meant()).contains("iliolumbar");
    }

    @Test
    void aSlipIsOfferedAndWordsThatNeverMeetAreToldSo() {
        assertThat(searches.search(ada, "pirifromis syndrom").meant())
                .contains("piriformis syndrom");
        assertThat(searches.search(ada, "pirifromis").isEmpty()).isTrue();
        SearchResult some = searches.search(ada, "gemelli draping sartorius");
        assertThat(some.isWhole()).isFalse();
        assertThat(some.isEmpty()).isFalse();
    }

    @Test
    void nothingAndTooMuchFindNothingAndBreakNothing() {
        assertThat(searches.search(ada, " ").isEmpty()).isTrue();
        assertThat(searches.search(ada, "%_*?\\").isEmpty()).isTrue();
        assertThat(searches.search(ada, "psoas ".repeat(100)).isEmpty()).isFalse();
        assertThat(searches.search(ada, "xqzwv").isEmpty()).isTrue();
    }

    private static Set<ModuleKey> modules(SearchResult found) {
        return found.lessons().stream().map(one -> one.module().key()).collect(Collectors.toSet());
    }
}

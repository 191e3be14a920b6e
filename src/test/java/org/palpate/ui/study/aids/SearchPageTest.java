package org.palpate.ui.study.aids;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.palpate.ui.PageTest;
import org.palpate.ui.kit.AidPages;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.study.ModulePage;

/** The page where words are looked for. */
class SearchPageTest extends PageTest {

    @Test
    void whatIsTypedIsFoundAndLeadsToTheVeryParagraph() {
        signIn(learner("Mira Lind"));
        navigate(AidPages.SEARCH, SearchPage.class);
        assertThat(everything()).contains("Type a word, or the beginning of one.");

        test(find(TextField.class).withId("search-words").single()).setValue("psoas major");

        assertThat(everything()).contains("Parts of the body").contains("In the lessons");
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().startsWith("modules/hip-flexors/the-group#"));
        assertThat(link("Psoas major").getHref()).isEqualTo("structures/psoas-major");
    }

    @Test
    void theAddressHoldsWhatIsLookedForAndASlipIsOffered() {
        signIn(learner("Mira Lind"));
        UI.getCurrent().navigate(AidPages.SEARCH, QueryParameters.of("q", "pirifromis"));

        assertThat(everything()).contains("Nothing that is open to you has “pirifromis”.");
        assertThat(link("piriformis").getHref()).isEqualTo("search?q=piriformis");
        UI.getCurrent().navigate(AidPages.SEARCH, QueryParameters.of("q", "piriformis & co"));
        assertThat(find(TextField.class).withId("search-words").single().getValue())
                .isEqualTo("piriformis & co");
    }

    @Test
    void aTermLeadsToItsPlaceInTheGlossary() {
        navigate(Pages.module(hipFlexors().key()), ModulePage.class);
        var term = hipFlexors().glossary().getFirst().term();
        String address = AidPages.term(hipFlexors().key(), term);

        assertThat(find(com.vaadin.flow.component.html.DescriptionList.Term.class).all())
                .anyMatch(one -> one.getId().filter(id -> address.endsWith("#" + id)).isPresent());
        navigate(AidPages.SEARCH, SearchPage.class);
        test(find(TextField.class).withId("search-words").single()).setValue(term);
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals(address));
    }
}

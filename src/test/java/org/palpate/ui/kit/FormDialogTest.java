package org.palpate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.ui.PageTest;
import org.palpate.ui.study.HomePage;

/** What was entered in a dialog is thrown away by nobody's slip. */
class FormDialogTest extends PageTest {

    private final TextArea text = new TextArea("Text");
    private FormDialog dialog;

    @BeforeEach
    void aDialog() {
        navigate(Pages.HOME, HomePage.class);
        dialog = new Form(text);
        text.setValue("as it was");
        dialog.open();
    }

    @Test
    void whatWasEnteredIsAskedAboutBeforeItGoes() {
        text.setValue("something else");
        escape();

        assertThat(dialog.isOpened()).isTrue();
        var ask = find(Confirmation.class).single();
        ask.close();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(text.getValue()).isEqualTo("something else");

        escape();
        test(find(Confirmation.class).single()).confirm();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aDialogThatNobodyTouchedClosesAtOnce() {
        escape();

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aFilledFieldThatNobodyChangedIsNotAskedAbout() {
        dialog.leave(new StringBuilder("as it was").toString());

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void whatTheFieldHasNotToldYetIsAskedAbout() {
        dialog.leave("as it was, and more");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(Confirmation.class).exists()).isTrue();
    }

    @Test
    void cancelAsksOnlyAboutATextOfSomeLength() {
        text.setValue("a word");
        test(button("Cancel")).click();
        assertThat(dialog.isOpened()).isFalse();

        dialog.open();
        text.setValue("I think the key is wrong, because ".repeat(3));
        test(button("Cancel")).click();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void whatBrokeCanBeTriedAgain() {
        assertThatRuntimeException().isThrownBy(() -> test(button("Break")).click());

        assertThat(dialog.isOpened()).isTrue();
        assertThat(button("Break").isEnabled()).isTrue();
    }

    private void escape() {
        dialog.leave("");
    }

    private static final class Form extends FormDialog {

        Form(TextArea text) {
            super("A form");
            add(new Div(text));
            getFooter()
                    .add(
                            mainAct("Save", () -> {}),
                            act(
                                    "Break",
                                    () -> {
                                        throw new IllegalStateException("the store is away");
                                    }));
        }
    }
}

package org.palpate.ui.study.taking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptState;
import org.palpate.attempt.Attempts.Command;
import org.palpate.people.PersonId;
import org.palpate.ui.PageTest;

class PageCommandsTest extends PageTest {

    private final PageCommands commands = new PageCommands();

    @Test
    void theSameActTriedAgainIsTheSameCommand() {
        AttemptState page = page();
        Command first = commands.next("save a", page);
        Command again = commands.next("save a", page);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.inDoubt()).isEmpty();
    }

    @Test
    void anotherActTellsWhatIsInDoubt() {
        AttemptState page = page();
        Command first = commands.next("save a", page);
        Command second = commands.next("save b", page);
        assertThat(second.inDoubt()).containsExactly(first.id());
        // Going back to the first is a new act: the second may have been done after it.
        Command third = commands.next("save a", page);
        assertThat(third.id()).isNotIn(first.id(), second.id());
        assertThat(third.inDoubt()).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void whatTheServerAnsweredIsInDoubtNoMore() {
        AttemptState page = page();
        Command first = commands.next("save a", page);
        commands.settled();
        Command again = commands.next("save a", page);
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.inDoubt()).isEmpty();
    }

    private AttemptState page() {
        PersonId mira = learner("Mira Lind");
        return attempts.see(
                mira,
                attempts.start(mira, hipFlexors().key(), org.palpate.attempt.CommandId.fresh()));
    }
}

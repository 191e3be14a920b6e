package org.palpate.ui.teaching.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.function.Function;
import org.palpate.attempt.regrading.Regrades;
import org.palpate.content.LearningModule;
import org.palpate.exchange.FileName;
import org.palpate.exchange.QuizOnPaper;
import org.palpate.exchange.QuizOnPaper.Version;
import org.palpate.quiz.Quiz;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.teaching.parts.Downloads;
import org.palpate.words.Counted;

/** A quiz to hand out on paper, in versions, and the answer key to each. */
class PrintCard extends Div {

    private final LearningModule module;
    private final Regrades regrades;
    private final Visitor visitor;
    private final Dates dates;
    private final Div links = Bits.row();

    PrintCard(LearningModule module, Quiz quiz, Regrades regrades, Visitor visitor, Dates dates) {
        this.dates = dates;
        this.module = module;
        this.regrades = regrades;
        this.visitor = visitor;
        addClassName("card");
        var version = new Select<Version>();
        version.setLabel("Version");
        version.setWidth("16rem");
        version.setItems(Version.values());
        version.setHelperText("Each letter draws other questions or another order.");
        version.addValueChangeListener(change -> offer(quiz, change.getValue()));
        version.setValue(Version.A);
        add(
                Bits.text(
                        "%s as an attempt would draw them, with room to write, and the key to them."
                                .formatted(Counted.of(quiz.size(), "question")),
                        "quiet"),
                version,
                links);
    }

    private void offer(Quiz quiz, Version version) {
        var downloads = new Downloads(visitor);
        links.removeAll();
        links.add(
                downloads.link(
                        "Questions (PDF)",
                        () -> file(quiz, version, "questions"),
                        Downloads.PDF,
                        () -> print(version, QuizOnPaper::questions)),
                downloads.link(
                        "Answer key (PDF)",
                        () -> file(quiz, version, "key"),
                        Downloads.PDF,
                        () -> print(version, QuizOnPaper::key)));
    }

    private String file(Quiz quiz, Version version, String what) {
        return FileName.of(
                Isolated.plain(quiz.title()),
                "%s-%s".formatted(version.name().toLowerCase(Locale.ROOT), what),
                dates.today().toLocalDate(),
                "pdf");
    }

    private byte[] print(Version version, Function<QuizOnPaper, byte[]> what) {
        Quiz now =
                regrades.quiz(visitor.require(), module.key()).orElseThrow(NotFoundException::new);
        return what.apply(new QuizOnPaper(module, now, version));
    }
}

package org.palpate.browser.elements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palpate.attempt.AttemptId;
import org.palpate.browser.InABrowser;
import org.palpate.browser.Learner;
import org.palpate.browser.School;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.Region;
import org.palpate.quiz.question.Labelling;
import org.palpate.ui.BegunAttempt;
import org.palpate.ui.kit.Pages;

/**
 * Every label of every labelling that ships: put on its number, moved and taken back, by pressing,
 * by dragging, by the keys and by the lists, with a mouse on a desk, with fingers on a phone, and
 * dragged with a mouse in a window as narrow as a phone.
 */
@InABrowser
class LabellingTest {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    private record Asked(LearningModule module, Labelling question) {

        boolean is(Labelling other) {
            return question.about().key().equals(other.about().key());
        }
    }

    @Test
    void byMouse(School school) {
        Learner learner = school.newLearner();
        labelsEverything(school, learner, false);
    }

    @Test
    void byTouchOnAPhone(School school) {
        labelsEverything(school, school.newLearnerOnAPhone(), true);
    }

    private static void labelsEverything(School school, Learner learner, boolean byTouch) {
        List<Asked> all = labellings(school);
        assertThat(all).hasSizeGreaterThan(4);
        for (Asked asked : all) {
            AttemptId attempt =
                    BegunAttempt.where(
                            page -> page.asked().key().equals(asked.question.about().key()),
                            school.attempts(),
                            learner.id(),
                            asked.module.key());
            if (!byTouch) {
                learner.page().setViewportSize(WIDE, 900);
            }
            learner.opens(Pages.attempt(attempt));
            var labels = new Labels(learner.page(), byTouch);
            Map<Integer, String> right = right(asked);
            byPressing(labels, right);
            byDragging(labels, right);
            if (!byTouch) {
                learner.page().setViewportSize(NARROW, 844);
                byDraggingOnAndOff(labels, right);
                learner.page().setViewportSize(WIDE, 900);
                byTheKeys(labels, right);
            }
            byTheLists(labels, right);
            learner.presses("Check");
            assertThat(learner.quiz().verdict()).hasText("✓ Right");
        }
    }

    private static void byPressing(Labels labels, Map<Integer, String> right) {
        right.forEach((number, label) -> labels.pressesOnto(label, number));
        labels.stand(right);
        labels.areKept(right);
        movesAndTakesOff(labels, right, labels::pressesFrom, labels::pressesOff);
    }

    private static void byDragging(Labels labels, Map<Integer, String> right) {
        right.forEach((number, label) -> labels.dragsOnto(label, number));
        labels.stand(right);
        labels.areKept(right);
        movesAndTakesOff(labels, right, labels::dragsFrom, labels::dragsOff);
    }

    private static void byDraggingOnAndOff(Labels labels, Map<Integer, String> right) {
        right.forEach((number, label) -> labels.dragsOnto(label, number));
        labels.stand(right);
        labels.areKept(right);
        right.keySet().forEach(labels::dragsOff);
        labels.stand(Map.of());
        labels.areKept(Map.of());
    }

    private static void byTheKeys(Labels labels, Map<Integer, String> right) {
        right.forEach((number, label) -> labels.keysOnto(label, number));
        labels.stand(right);
        labels.areKept(right);
        movesAndTakesOff(labels, right, labels::keysFrom, labels::keysOff);
    }

    private static void byTheLists(Labels labels, Map<Integer, String> right) {
        right.forEach(labels::picks);
        labels.stand(right);
        int first = right.keySet().iterator().next();
        labels.picks(first, "");
        labels.stand(without(right, first));
        labels.picks(first, right.get(first));
        labels.stand(right);
        labels.areKept(right);
    }

    private interface Move {
        void from(int number, int other);
    }

    private interface Take {
        void off(int number);
    }

    /**
     * Takes the label of the last number off, moves every other label to the number that has become
     * free, and takes them all off.
     */
    private static void movesAndTakesOff(
            Labels labels, Map<Integer, String> right, Move move, Take take) {
        var standing = new TreeMap<>(right);
        int free = standing.lastKey();
        take.off(free);
        standing.remove(free);
        for (int number : List.copyOf(standing.descendingKeySet())) {
            move.from(number, free);
            standing.put(free, right.get(number));
            standing.remove(number);
            free = number;
        }
        // Each has moved to where the one after it stood: one look tells of all.
        labels.stand(standing);
        labels.areKept(standing);
        standing.keySet().forEach(take::off);
        labels.stand(Map.of());
        labels.areKept(Map.of());
    }

    private static Map<Integer, String> without(Map<Integer, String> labels, int number) {
        var left = new TreeMap<>(labels);
        left.remove(number);
        return left;
    }

    /** The label of each number; numbers run in the order the drawing is drawn in. */
    private static Map<Integer, String> right(Asked asked) {
        Map<Integer, String> right = new TreeMap<>();
        var places = asked.question.places();
        int number = 0;
        for (Region region : asked.module.figure(asked.question.figure()).orElseThrow().regions()) {
            if (places.containsKey(region.key())) {
                number++;
                right.put(number, places.get(region.key()).text());
            }
        }
        return right;
    }

    private static List<Asked> labellings(School school) {
        List<Asked> all = new ArrayList<>();
        for (LearningModule module : school.the(LearningModules.class).all()) {
            var quiz = module.quiz();
            if (quiz != null && !module.figures().isEmpty()) {
                quiz.bank().stream()
                        .filter(Labelling.class::isInstance)
                        .map(Labelling.class::cast)
                        .filter(question -> module.figure(question.figure()).isPresent())
                        // A quiz over several modules asks their questions again.
                        .filter(question -> all.stream().noneMatch(asked -> asked.is(question)))
                        .forEach(question -> all.add(new Asked(module, question)));
            }
        }
        return all;
    }
}

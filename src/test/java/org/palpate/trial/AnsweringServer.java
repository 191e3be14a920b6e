package org.palpate.trial;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palpate.attempt.json.ResponseJson;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.SamplePeople;
import org.palpate.quiz.question.Response;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A server whose learners answer without end, until it is killed. It prints an answer only after
 * the door has acknowledged it:
 *
 * <pre>
 * GOES-ON attempt sequence position .
 * KEPT attempt sequence response .
 * </pre>
 */
public final class AnsweringServer {

    private static final int LEARNERS = 4;

    private final School school;

    private AnsweringServer(School school) {
        this.school = school;
    }

    public static void main(String[] arguments) {
        var rooms =
                new SpringApplicationBuilder(Rooms.class)
                        .web(WebApplicationType.NONE)
                        .initializers(context ->
                                context.getBeanFactory()
                                        .registerSingleton("clock", Clock.systemUTC()))
                        .run(arguments);
        var server = new AnsweringServer(new School(rooms, new MovableClock()));
        server.learners()
                .forEach(learner -> Thread.ofPlatform().start(() -> server.answerForEver(learner)));
    }

    private List<PersonId> learners() {
        List<PersonId> known =
                school.the(SamplePeople.class).all().stream().map(Person::id).toList();
        return known.isEmpty() ? Stream.generate(school::learner).limit(LEARNERS).toList() : known;
    }

    private void answerForEver(PersonId learner) {
        var chance = new Random();
        while (true) {
            QuizTab tab = school.atTheQuiz(learner);
            print("GOES-ON", tab, String.valueOf(tab.page().position()));
            for (int place : IntStream.range(tab.page().position(), tab.page().size()).toArray()) {
                kept(tab.goesTo(place), "move");
                while (!tab.page().closed()) {
                    Response response = chance.nextInt(3) == 0 ? tab.wrong() : tab.right();
                    kept(tab.saves(response), ResponseJson.write(response));
                    kept(tab.checks(response), ResponseJson.write(response));
                }
            }
            kept(tab.finishes(), "finish");
        }
    }

    private static void kept(QuizTab tab, String what) {
        if (tab.page().elsewhere()) {
            throw new IllegalStateException(
                    "Nobody else answers here, yet the attempt had gone on");
        }
        print("KEPT", tab, what);
    }

    private static void print(String event, QuizTab tab, String what) {
        System.out.println(
                event
                        + " "
                        + tab.attempt().value()
                        + " "
                        + tab.page().lastSequence()
                        + " "
                        + what
                        + " .");
        System.out.flush();
    }
}

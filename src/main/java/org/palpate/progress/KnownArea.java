package org.palpate.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palpate.content.Domain;
import org.palpate.content.Outline;
import org.palpate.content.TopicName;
import org.palpate.quiz.memory.Knowledge;
import org.palpate.quiz.question.Topic;

/**
 * How much of a domain of the license exam, or of a topic, a learner is likely to recall today.
 *
 * @param key as questions write it
 * @param name what people read
 * @param weight its share of the exam in percent; empty for a topic, and where none is declared
 * @param knowledge empty while the learner answered too few of its questions
 * @param asked how many of its questions the learner was asked
 * @param neverAsked how many more practice may ask them
 * @param taught whether any module the learner may see has a question of it
 */
public record KnownArea(
        String key,
        String name,
        Optional<Double> weight,
        Optional<Knowledge> knowledge,
        int asked,
        int neverAsked,
        boolean taught) {

    /** In the words of the exam; empty where too little is known for one. */
    public Optional<ExamWord> word() {
        return knowledge.flatMap(ExamWord::of);
    }

    /**
     * The domains of the license exams that courses declare, taught or not; where none is declared,
     * those that questions write.
     */
    public static List<KnownArea> domains(KnownQuestions.All all, Outline outline) {
        Stream<Domain> domains =
                outline.domains().isEmpty()
                        ? all.domains().stream()
                                .filter(code -> !code.isEmpty())
                                .sorted()
                                .map(code -> new Domain(code, code, 0))
                        : outline.domains().stream();
        return domains.map(domain ->
                        area(
                                domain.key(),
                                domain.name(),
                                Optional.of(domain.weight()).filter(weight -> weight > 0),
                                all.domains().contains(domain.key()),
                                all,
                                question -> question.domain().equals(domain.key())))
                .toList();
    }

    /** The topics that courses declare, taught or not; where none is declared, as written. */
    public static List<KnownArea> topics(KnownQuestions.All all, Outline outline) {
        Stream<Topic> topics =
                outline.topics().isEmpty()
                        ? all.topics().stream().sorted()
                        : outline.topics().stream().map(TopicName::topic);
        return topics.map(topic ->
                        area(
                                topic.key(),
                                outline.nameOf(topic),
                                Optional.empty(),
                                all.topics().contains(topic),
                                all,
                                question -> question.topic().equals(topic)))
                .toList();
    }

    private static KnownArea area(
            String key,
            String name,
            Optional<Double> weight,
            boolean taught,
            KnownQuestions.All all,
            Predicate<KnownQuestion> belongs) {
        List<KnownQuestion> here = all.questions().stream().filter(belongs).toList();
        var asked = here.stream().flatMap(question -> question.known().stream()).toList();
        int neverAsked = here.size() - asked.size();
        return new KnownArea(
                key,
                name,
                weight,
                Knowledge.of(asked, neverAsked),
                asked.size(),
                neverAsked,
                taught);
    }
}

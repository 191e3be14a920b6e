package org.palpate.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.Topic;
import org.springframework.util.StringUtils;

/**
 * What a course declares its questions to be about. A list that is empty was not declared; what
 * questions write is then taken as it is.
 *
 * @param topics in the order they are shown in
 * @param domains of the license exam, with their weights
 * @param structures parts of the body
 * @param sources what the domains and their weights rest on
 * @param map the drawings on which a learner sees what they recall of the structures, in order
 */
public record Outline(
        List<TopicName> topics,
        List<Domain> domains,
        List<Structure> structures,
        List<String> sources,
        List<MapDrawing> map) {

    /** A copy. */
    public Outline {
        topics = List.copyOf(topics);
        domains = List.copyOf(domains);
        structures = List.copyOf(structures);
        sources = List.copyOf(sources);
        map = List.copyOf(map);
    }

    /** Of a course that declares nothing. */
    public static Outline nothing() {
        return new Outline(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** All of them together; where two declare one key, the first has it. */
    public static Outline of(Collection<Outline> several) {
        return new Outline(
                firsts(several, Outline::topics, one -> one.topic().key()),
                firsts(several, Outline::domains, Domain::key),
                firsts(several, Outline::structures, one -> one.key().value()),
                several.stream().flatMap(one -> one.sources().stream()).distinct().toList(),
                several.stream().flatMap(one -> one.map().stream()).distinct().toList());
    }

    private static <T> List<T> firsts(
            Collection<Outline> several, Function<Outline, List<T>> list, Function<T, String> key) {
        Map<String, T> firsts = new LinkedHashMap<>();
        several.forEach(outline ->
                list.apply(outline).forEach(one -> firsts.putIfAbsent(key.apply(one), one)));
        return List.copyOf(firsts.values());
    }

    /** What a topic is called; by its key, with a capital, where it is not declared. */
    public String nameOf(Topic topic) {
        return topics.stream()
                .filter(one -> one.topic().equals(topic))
                .map(TopicName::name)
                .findFirst()
                .orElseGet(() -> StringUtils.capitalize(topic.key()));
    }

    /** What a domain of the license exam is called; its key where it is not declared. */
    public String nameOfDomain(String key) {
        return domains.stream()
                .filter(one -> one.key().equals(key))
                .map(Domain::name)
                .findFirst()
                .orElse(key);
    }

    /**
     * The structures a question is about: what it says itself and, on a drawing, what the regions
     * asked for show. A region that is no declared structure is none.
     */
    public List<Structure> structuresOf(Question question) {
        return structures.isEmpty()
                ? question.structures().stream()
                        .map(key ->
                                new Structure(
                                        key,
                                        StringUtils.capitalize(key.value().replace('-', ' ')),
                                        Side.NONE))
                        .toList()
                : structures.stream()
                        .filter(one -> question.structures().contains(one.key()))
                        .toList();
    }
}

package org.palpate.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.classroom.grading.Grading;
import org.palpate.classroom.grading.Gradings;
import org.palpate.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners' work comes to in each of their classes, for themselves. */
@Service
@Transactional(readOnly = true)
public class OwnGrades {

    private final OwnStandings standings;
    private final Gradings gradings;

    OwnGrades(OwnStandings standings, Gradings gradings) {
        this.standings = standings;
        this.gradings = gradings;
    }

    /** The learner's classes that have assigned something to them, by name. */
    public List<OwnClassGrade> of(PersonId learner) {
        List<OwnStanding> all = standings.of(learner);
        Map<ClassId, Grading> settled =
                gradings.of(learner, all.stream().map(OwnStanding::assignment).toList());
        return all.stream()
                .sorted(Comparator.comparing(own -> own.assignment().assignedAt()))
                .collect(
                        Collectors.groupingBy(
                                own -> own.assignment().classId(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(in ->
                        grade(
                                in.getKey(),
                                settled.getOrDefault(in.getKey(), Grading.USUAL),
                                in.getValue()))
                .sorted(Comparator.comparing(OwnClassGrade::className))
                .toList();
    }

    private static OwnClassGrade grade(ClassId id, Grading grading, List<OwnStanding> in) {
        return new OwnClassGrade(
                id,
                in.getFirst().assignment().className(),
                grading,
                ClassGrade.of(grading, in.stream().map(OwnStanding::result).toList()),
                in);
    }
}

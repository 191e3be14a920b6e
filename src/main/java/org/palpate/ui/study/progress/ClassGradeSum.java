package org.palpate.ui.study.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.classroom.AssignmentId;
import org.palpate.classroom.grading.ClassGrade;
import org.palpate.content.LearningModules;
import org.palpate.progress.GradeWords;
import org.palpate.progress.GradingWords;
import org.palpate.progress.OwnClassGrade;
import org.palpate.progress.OwnStanding;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Titles;

/** A class grade so far, the rules it is counted by, and the sum itself. */
class ClassGradeSum extends Div {

    private final LearningModules modules;
    private final Map<AssignmentId, OwnStanding> standings;

    ClassGradeSum(OwnClassGrade own, LearningModules modules) {
        this.modules = modules;
        this.standings =
                own.standings().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.assignment().id(), Function.identity()));
        addClassName("stack");
        add(
                Bits.text(
                        own.grade().grade().map(GradeWords::percent).orElse("No grade yet"),
                        "big-grade"),
                new H3("How this is counted"));
        var rules = new UnorderedList();
        rules.addClassNames("rules", "small");
        GradingWords.sentences(own.grading(), Isolated::of)
                .forEach(sentence -> rules.add(new ListItem(sentence)));
        add(rules);
        boolean isOne = own.grading().categories().isEmpty();
        for (ClassGrade.Sum sum : own.grade().sums()) {
            String name = GradingWords.name(sum.category(), Isolated::of);
            add(new H3(isOne ? "The sum" : name), table(sum, isOne ? own.className() : name));
            GradingWords.sum(sum).ifPresent(words -> add(Bits.text(words, "sum")));
        }
        GradingWords.sum(own.grade(), Isolated::of)
                .ifPresent(words -> add(new H3("The whole"), Bits.text(words, "sum")));
    }

    private Table table(ClassGrade.Sum sum, String of) {
        var table =
                new Table(
                        "Grades and how they are counted: " + Isolated.of(of),
                        "Assignment",
                        "Grade",
                        "Weight",
                        "How it is counted");
        for (ClassGrade.Line line : sum.lines()) {
            OwnStanding own = standings.get(line.assignment());
            if (own != null) {
                table.row(
                        Table.text(Titles.of(own.assignment(), modules)),
                        Table.text(line.value() == null ? "–" : GradeWords.percent(line.worth())),
                        Table.text(String.valueOf(line.weight())),
                        Table.text(words(line, own)));
            }
        }
        return table;
    }

    private static String words(ClassGrade.Line line, OwnStanding own) {
        String how = GradingWords.how(line);
        return own.reason()
                .map(why -> "%s. Your instructor wrote: “%s”".formatted(how, Isolated.of(why)))
                .orElse(how);
    }
}

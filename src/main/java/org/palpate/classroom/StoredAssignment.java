package org.palpate.classroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.palpate.classroom.allowances.Allowance;
import org.palpate.classroom.allowances.GivenAllowance;
import org.palpate.classroom.setting.SettingJson;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.quiz.GradeMethod;
import org.palpate.quiz.Mastery;
import org.palpate.quiz.QuizSetting;
import org.palpate.quiz.SetQuiz;
import org.palpate.quiz.question.Topic;

/** An assignment's row, with its chosen learners. */
@Entity
@Table(name = "assignment")
class StoredAssignment {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private StoredClass schoolClass;

    private Instant assignedAt;

    private boolean draft;

    private String moduleKey;

    @Enumerated(EnumType.STRING)
    private Assignment.What what;

    private @Nullable Integer masteryGrade;

    private @Nullable Integer masteryTopics;

    private @Nullable String topic;

    @Convert(converter = SettingJson.class)
    private @Nullable QuizSetting quizSetting;

    /** Kept beside the learners: somebody may lose their only one without becoming everybody's. */
    private boolean wholeClass;

    /** Has the learners instead when it is there. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private @Nullable StoredGroup group;

    @ElementCollection
    @CollectionTable(name = "assignment_learner", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "person_id")
    @BatchSize(size = 50)
    private Set<UUID> learners = new LinkedHashSet<>();

    private @Nullable Instant opensAt;

    private @Nullable Instant dueAt;

    private @Nullable Instant closesAt;

    private @Nullable Integer attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable GradeMethod gradeMethod;

    private @Nullable Integer passMark;

    private @Nullable UUID prerequisiteId;

    /** By learner. */
    @ElementCollection
    @CollectionTable(
            name = "assignment_allowance",
            joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "person_id")
    @BatchSize(size = 50)
    private Map<UUID, StoredAllowance> allowances = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredAssignment() {}

    @SuppressWarnings("NullAway.Init") // the plan fills the rest
    StoredAssignment(
            StoredClass schoolClass,
            AssignmentPlan plan,
            @Nullable StoredGroup group,
            Instant assignedAt,
            boolean draft) {
        this.id = UUID.randomUUID();
        this.schoolClass = schoolClass;
        this.assignedAt = assignedAt;
        this.draft = draft;
        settle(plan, group);
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    boolean isDraft() {
        return draft;
    }

    /** From now on learners see it, and what they begin counts. */
    void publish(Instant now) {
        draft = false;
        assignedAt = now;
    }

    /**
     * Settles everything anew.
     *
     * @param named the group that the plan's audience names; null when it names none
     */
    final void settle(AssignmentPlan plan, @Nullable StoredGroup named) {
        quizSetting = plan.setting(!draft && quizSetting != null);
        moduleKey = plan.module().value();
        what = plan.what();
        Mastery mastery = plan.mastery();
        masteryGrade = mastery == null ? null : Integer.valueOf(mastery.grade());
        masteryTopics = mastery == null ? null : Integer.valueOf(mastery.topics());
        Topic practiced = plan.topic();
        topic = practiced == null ? null : practiced.key();
        wholeClass = plan.audience().wholeClass();
        group = named;
        Set<UUID> chosen = new LinkedHashSet<>();
        if (named == null) {
            plan.audience().learners().forEach(one -> chosen.add(one.value()));
        }
        learners.retainAll(chosen);
        learners.addAll(chosen);
        opensAt = plan.window().opensAt();
        dueAt = plan.window().dueAt();
        closesAt = plan.window().closesAt();
        attempts = plan.counting().attempts();
        gradeMethod = plan.counting().method();
        passMark = plan.counting().passMark();
        AssignmentId prerequisite = plan.prerequisite();
        prerequisiteId = prerequisite == null ? null : prerequisite.value();
    }

    Assignment toAssignment() {
        return new Assignment(
                id(),
                schoolClass.id(),
                schoolClass.name(),
                assignedAt,
                draft,
                plan(),
                null,
                allowances.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new PersonId(one.getKey()),
                                        one -> one.getValue().toGiven())));
    }

    /** Gives a learner this in place of what they had. */
    void allow(PersonId learner, GivenAllowance given) {
        allowances.put(learner.value(), new StoredAllowance(given));
    }

    /** The group it is set for. */
    Optional<StoredGroup> group() {
        return Optional.ofNullable(group);
    }

    private Audience audience() {
        if (wholeClass) {
            return Audience.CLASS;
        }
        return group != null
                ? new Audience(false, group.id(), group.name(), group.learners())
                : Audience.chosen(
                        "", learners.stream().map(PersonId::new).collect(Collectors.toSet()));
    }

    private AssignmentPlan plan() {
        return new AssignmentPlan(
                new ModuleKey(moduleKey),
                what,
                masteryGrade == null || masteryTopics == null
                        ? null
                        : new Mastery(masteryGrade, masteryTopics),
                topic == null ? null : new Topic(topic),
                audience(),
                new Window(opensAt, dueAt, closesAt),
                new Counting(attempts, gradeMethod, passMark),
                prerequisiteId == null ? null : new AssignmentId(prerequisiteId),
                quizSetting == null
                        ? null
                        : new SetQuiz(id.toString().substring(0, 8), quizSetting));
    }

    /** What one learner is given, without whom and in what. */
    @Embeddable
    static class StoredAllowance {

        private @Nullable Instant dueAt;
        private @Nullable Instant closesAt;
        private int extraAttempts;
        private String said;
        private UUID givenBy;
        private Instant givenAt;

        @SuppressWarnings("NullAway.Init") // filled by Hibernate
        protected StoredAllowance() {}

        StoredAllowance(GivenAllowance given) {
            dueAt = given.what().dueAt();
            closesAt = given.what().closesAt();
            extraAttempts = given.what().extraAttempts();
            said = given.what().comment();
            givenBy = given.by().value();
            givenAt = given.at();
        }

        GivenAllowance toGiven() {
            var what = new Allowance(dueAt, closesAt, extraAttempts, said);
            return new GivenAllowance(what, new PersonId(givenBy), givenAt);
        }
    }
}

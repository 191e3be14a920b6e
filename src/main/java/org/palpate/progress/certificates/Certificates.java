package org.palpate.progress.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.attempt.Attempts;
import org.palpate.attempt.OwnSummary;
import org.palpate.content.LearningModule;
import org.palpate.content.LearningModules;
import org.palpate.content.ModuleKey;
import org.palpate.people.People;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.progress.Pass;
import org.palpate.progress.Passes;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.Certificate.Part;
import org.palpate.recall.CardKey;
import org.palpate.recall.KnownCard;
import org.palpate.recall.KnownCards;
import org.palpate.refusal.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates. A learner has one issued for what they passed; from then on whoever has its code
 * may verify it. It is issued once, and keeps what it said.
 */
@Service
@Transactional(readOnly = true)
public class Certificates {

    private final CertificateRepository certificates;
    private final Earned earned;
    private final Passes passes;
    private final Attempts attempts;
    private final LearningModules modules;
    private final KnownCards cards;
    private final People people;
    private final Clock clock;

    Certificates(
            CertificateRepository certificates,
            Earned earned,
            Passes passes,
            Attempts attempts,
            LearningModules modules,
            KnownCards cards,
            People people,
            Clock clock) {
        this.certificates = certificates;
        this.earned = earned;
        this.passes = passes;
        this.attempts = attempts;
        this.modules = modules;
        this.cards = cards;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What somebody may have a certificate for.
     *
     * @param issued null while it was not asked for
     */
    public record Offer(Kind kind, String key, String title, @Nullable CertificateCode issued) {}

    /**
     * Everything a learner has a certificate of or may have one for, in the order of the courses;
     * what has left the courses is last.
     *
     * @param passed what they passed
     */
    public List<Offer> of(PersonId learner, Passes.Learners passed) {
        return earned.offers(passed, issued(learner));
    }

    /** The same for one module; empty while it is not passed. */
    public Optional<Offer> of(PersonId learner, ModuleKey module) {
        return of(learner, passes.of(learner)).stream()
                .filter(offer -> offer.kind() == Kind.MODULE)
                .filter(offer -> offer.key().equals(module.value()))
                .findFirst();
    }

    /**
     * Issues a certificate, or says which one was issued before: the insert decides.
     *
     * @throws Refusal when it is not passed
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CertificateCode issue(PersonId learner, Kind kind, String key) {
        return find(learner, kind, key)
                .orElseGet(() -> {
                    Certificate fresh = draft(learner, kind, key);
                    try {
                        certificates.saveAndFlush(new StoredCertificate(fresh));
                        return fresh.code();
                    } catch (DataIntegrityViolationException issuedInAnotherTab) {
                        return find(learner, kind, key).orElseThrow(() -> issuedInAnotherTab);
                    }
                });
    }

    private Optional<CertificateCode> find(PersonId learner, Kind kind, String key) {
        return issued(learner).stream()
                .filter(one -> one.kind() == kind && one.key().equals(key))
                .map(Certificate::code)
                .findFirst();
    }

    private Certificate draft(PersonId learner, Kind kind, String key) {
        Passes.Learners passed = passes.of(learner);
        Earned.Subject subject =
                earned.subject(kind, key, passed)
                        .orElseThrow(() ->
                                new Refusal(
                                        "There is no certificate for this yet: pass %s first."
                                                .formatted(
                                                        kind == Kind.MODULE
                                                                ? "the module's quiz"
                                                                : "the quiz of every module of the course")));
        String name = people.find(learner).map(Person::name).orElseThrow();
        List<Part> parts =
                subject.modules().stream()
                        .map(module -> part(learner, module, passed.in(module).orElseThrow()))
                        .toList();
        Instant passedAt =
                subject.modules().stream()
                        .map(module -> passed.in(module).orElseThrow().at())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new Certificate(
                CertificateCode.fresh(),
                learner,
                kind,
                key,
                subject.title(),
                name,
                passedAt,
                clock.instant(),
                parts);
    }

    private Part part(PersonId learner, LearningModule module, Pass pass) {
        AttemptId attempt = pass.attempt();
        LearningModule taken =
                attempt == null
                        ? module
                        : attempts.result(learner, attempt).stream()
                                .flatMap(result -> result.questions().stream())
                                .map(question -> modules.at(question.home().revision()))
                                .filter(at -> at.key().equals(module.key()))
                                .findFirst()
                                .orElse(module);
        return new Part(
                module.key(),
                taken.title(),
                taken.revision(),
                modules.numberOf(taken.revision()),
                attempt,
                pass.grade(),
                pass.mark());
    }

    private List<Certificate> issued(PersonId learner) {
        return certificates.findByLearner(learner.value()).stream()
                .map(StoredCertificate::toCertificate)
                .toList();
    }

    /**
     * A certificate for whoever has its code; empty if there is none of this code.
     *
     * <p>Needs no asker: its learner gave the code to whoever verifies it.
     */
    public Optional<Verified> find(String code) {
        return certificates.findByCode(code).map(StoredCertificate::toCertificate).map(this::now);
    }

    /** With the grades that stand now: a fixed key moves those of attempts. */
    private Verified now(Certificate issued) {
        List<OwnSummary> all = attempts.of(issued.learner());
        Map<AttemptId, OwnSummary> byId =
                all.stream().collect(Collectors.toMap(OwnSummary::id, Function.identity()));
        Passes.Learners passed = passes.of(issued.learner(), all);
        return new Verified(
                issued,
                issued.with(
                        issued.parts().stream()
                                .map(part -> part.with(gradeNow(part, byId, passed)))
                                .toList()));
    }

    private double gradeNow(
            Part part, Map<AttemptId, OwnSummary> attempts, Passes.Learners passed) {
        AttemptId id = part.attempt();
        if (id == null) {
            return modules.lastKnown(part.module()).flatMap(passed::setByHand).orElse(part.grade());
        }
        OwnSummary attempt = attempts.get(id);
        return attempt == null
                ? part.grade()
                : Objects.requireNonNullElse(attempt.grade(), part.grade());
    }

    /** What its learner still recalled of it 30 days later; for them alone. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public LaterRecall recalled(PersonId learner, Certificate certificate) {
        Set<CardKey> asked = new HashSet<>();
        for (Part part : certificate.parts()) {
            LearningModule module = modules.at(part.revision());
            module.questions()
                    .forEach(one -> asked.add(CardKey.of(module.homeOf(one.key()), one.key())));
        }
        Instant from = certificate.passedAt().plus(Duration.ofDays(LaterRecall.DAYS));
        List<KnownCard.Answer> first =
                cards.of(learner).stream()
                        .filter(card -> asked.contains(card.key()))
                        .flatMap(card ->
                                card.answers().stream()
                                        .filter(answer -> !answer.at().isBefore(from))
                                        .limit(1))
                        .toList();
        return new LaterRecall(
                first.size(),
                (int) first.stream().filter(one -> one.rating().isRecalled()).count());
    }
}

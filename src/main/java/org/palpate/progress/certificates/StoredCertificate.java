package org.palpate.progress.certificates;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.palpate.attempt.AttemptId;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.quiz.PassMark;

/** A certificate's row and those of its parts; written once and never changed. */
@Entity
@Table(name = "certificate")
class StoredCertificate {

    @Embeddable
    record StoredPart(
            String moduleKey,
            String title,
            UUID revisionId,
            int revisionNumber,
            @Nullable String attempt,
            double grade,
            int passMark) {

        static StoredPart of(Certificate.Part part) {
            AttemptId attempt = part.attempt();
            return new StoredPart(
                    part.module().value(),
                    part.title(),
                    part.revision().value(),
                    part.number(),
                    attempt == null ? null : attempt.value(),
                    part.grade(),
                    part.mark().grade());
        }

        Certificate.Part toPart() {
            return new Certificate.Part(
                    new ModuleKey(moduleKey),
                    title,
                    new RevisionId(revisionId),
                    revisionNumber,
                    attempt == null ? null : new AttemptId(attempt),
                    grade,
                    new PassMark(passMark));
        }
    }

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String code;

    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private Certificate.Kind kind;

    private String subject;

    private String title;

    private String learnerName;

    private Instant passedAt;

    private Instant issuedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "certificate_part", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "place")
    private List<StoredPart> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredCertificate() {}

    StoredCertificate(Certificate certificate) {
        this.code = certificate.code().value();
        this.learnerId = certificate.learner().value();
        this.kind = certificate.kind();
        this.subject = certificate.key();
        this.title = certificate.title();
        this.learnerName = certificate.name();
        this.passedAt = certificate.passedAt();
        this.issuedAt = certificate.issuedAt();
        certificate.parts().forEach(part -> parts.add(StoredPart.of(part)));
    }

    Certificate toCertificate() {
        return new Certificate(
                new CertificateCode(code),
                new PersonId(learnerId),
                kind,
                subject,
                title,
                learnerName,
                passedAt,
                issuedAt,
                parts.stream().map(StoredPart::toPart).toList());
    }
}

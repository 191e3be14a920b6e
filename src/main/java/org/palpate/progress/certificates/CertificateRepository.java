package org.palpate.progress.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<StoredCertificate, UUID> {

    @Query("select c from StoredCertificate c left join fetch c.parts where c.code = :code")
    Optional<StoredCertificate> findByCode(String code);

    @Query(
            """
            select c from StoredCertificate c left join fetch c.parts
            where c.learnerId = :learner order by c.issuedAt, c.id\
            """)
    List<StoredCertificate> findByLearner(UUID learner);

    StoredCertificate saveAndFlush(StoredCertificate certificate);
}

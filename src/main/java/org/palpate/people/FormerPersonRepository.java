package org.palpate.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormerPersonRepository extends JpaRepository<StoredFormerPerson, UUID> {}

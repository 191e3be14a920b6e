package org.palpate.people.accommodations;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccommodationRepository extends JpaRepository<StoredAccommodation, UUID> {}

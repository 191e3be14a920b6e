package org.palpate.classroom;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarFeedRepository extends JpaRepository<StoredCalendarFeed, UUID> {

    Optional<StoredCalendarFeed> findByToken(String token);
}

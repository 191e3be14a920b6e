package org.palpate.classroom.calendars;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarFeedRepository extends JpaRepository<StoredCalendarFeed, UUID> {

    Optional<StoredCalendarFeed> findByToken(String token);
}

package org.palpate.people;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DailyRoundRepository extends JpaRepository<DailyRound, DailyRound.Key> {

    /** Removes the rows of days long gone. */
    @Modifying
    @Query("delete from DailyRound d where d.key.onDay < :day")
    void removeBefore(LocalDate day);
}

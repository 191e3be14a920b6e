package org.palpate.classroom.grading;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WeightRepository extends JpaRepository<StoredWeight, UUID> {

    /** What was in a category is in none from now on. */
    @Modifying
    @Query("update StoredWeight w set w.categoryId = null where w.categoryId = :category")
    int leave(UUID category);
}

package org.palpate.classroom.grading;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CategoryRepository extends JpaRepository<StoredCategory, UUID> {}

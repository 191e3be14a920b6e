package org.palpate.content;

import org.springframework.data.jpa.repository.JpaRepository;

interface VisibilityRepository extends JpaRepository<StoredVisibility, StoredVisibility.Key> {}

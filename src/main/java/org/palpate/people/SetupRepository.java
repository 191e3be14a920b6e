package org.palpate.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface SetupRepository extends JpaRepository<SetupRow, Integer> {}

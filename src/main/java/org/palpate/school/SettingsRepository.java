package org.palpate.school;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettingsRepository extends JpaRepository<StoredSettings, Integer> {}

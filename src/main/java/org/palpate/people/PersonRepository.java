package org.palpate.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<StoredPerson, UUID> {

    Optional<StoredPerson> findByEmail(String email);

    Optional<StoredPerson> findByGuestToken(String tokenHash);

    @Query("select distinct p from StoredPerson p left join fetch p.roles where p.guestToken is null order by p.name")
    List<StoredPerson> findEverybodySignedUp();

    @Query("select distinct p from StoredPerson p join fetch p.roles where p.sample = true")
    List<StoredPerson> findSamples();

    @Query("select count(p) from StoredPerson p join p.roles r where r = org.palpate.people.Role.ADMINISTRATOR")
    long countAdministrators();
}

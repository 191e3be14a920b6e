package org.palpate.people;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface PersonRepository extends JpaRepository<StoredPerson, UUID> {

    Optional<StoredPerson> findByEmail(String email);

    /** Whose an address is, without a look at what is about to be written. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select p.id from StoredPerson p where p.email = :email")
    Optional<UUID> findIdByEmail(String email);

    /** Roles of somebody, likewise. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select r from StoredPerson p join p.roles r where p.email = :email")
    List<Role> findRolesByEmail(String email);

    @Query("select distinct p from StoredPerson p left join fetch p.roles where p.email in :emails")
    List<StoredPerson> findByEmailIn(Collection<String> emails);

    Optional<StoredPerson> findByGuestToken(String tokenHash);

    /** How many who have no account came since a time. */
    @Query("select count(p) from StoredPerson p where p.email is null and p.createdAt >= :since")
    long countGuestsSince(Instant since);

    /**
     * The roles of somebody who signed in then and may still; null stands for none, an empty list
     * for nobody.
     */
    @Query(
            "select r from StoredPerson p left join p.roles r where p.id = :id and p.signInEpoch = :epoch and p.suspendedAt is null")
    List<@Nullable Role> findRoles(UUID id, int epoch);

    /** One when the person has the role, none otherwise; asked of the database every time. */
    @Query(
            "select count(p) from StoredPerson p join p.roles r where p.id = :id and r = :role and p.suspendedAt is null")
    long countWithRole(UUID id, Role role);

    @Query("select distinct p from StoredPerson p join fetch p.roles where p.sample = true")
    List<StoredPerson> findSamples();

    /** Locks a person's row, so that of two who would do the same the second finds it done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPerson p where p.id = :id")
    Optional<StoredPerson> lock(UUID id);

    /** Removes a person's row, or nothing when somebody else has just done so. */
    @Modifying(flushAutomatically = true)
    @Query("delete from StoredPerson p where p.id = :id")
    void remove(UUID id);

    /** Locks rows of guests who came before a time, the oldest first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from StoredPerson p where p.email is null and p.createdAt < :before order by p.createdAt, p.id")
    List<StoredPerson> lockGuestsBefore(Instant before, Limit most);

    /** Removes guests' rows. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StoredPerson p where p.id in :ids and p.email is null")
    void removeAll(Collection<UUID> ids);

    /** Locks every administrator's row, so that whoever else would change who they are waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from StoredPerson p where org.palpate.people.Role.ADMINISTRATOR member of p.roles order by p.id")
    List<StoredPerson> lockAdministrators();

    /**
     * How many administrators could sign in now. Of people without a password only those of the
     * sample class count, who have no such role but in trials of it.
     */
    @Query(
            """
            select count(p) from StoredPerson p join p.roles r
            where r = org.palpate.people.Role.ADMINISTRATOR and p.suspendedAt is null
            and (p.passwordHash is not null or p.sample = true)\
            """)
    long countAdministrators();

    /**
     * Whether nobody could look after the server without this person. Two administrators who resign
     * at once queue up here, and the second finds the first gone.
     */
    default boolean isLastAdministrator(UUID id) {
        lockAdministrators();
        return countWithRole(id, Role.ADMINISTRATOR) > 0 && countAdministrators() < 2;
    }
}

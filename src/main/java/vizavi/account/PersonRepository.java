package vizavi.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Queries are written out: in a derived one "SignIn" would read as "sign" and the keyword "in". */
interface PersonRepository extends Repository<StoredPerson, UUID> {
  Optional<StoredPerson> findById(UUID id);

  @Query("select p from StoredPerson p where p.signIn = :signIn")
  Optional<StoredPerson> findBySignIn(String signIn);

  @Query("select distinct p from StoredPerson p left join fetch p.roles where p.signIn in :names")
  List<StoredPerson> bySignIns(Collection<String> names);

  @Query("select p from StoredPerson p order by p.signIn")
  List<StoredPerson> everybody();

  @Query("select p from StoredPerson p where p.demoPassword order by p.signIn")
  List<StoredPerson> withDemoPassword();

  @Query("select distinct p from StoredPerson p left join fetch p.roles where p.id in :ids")
  List<StoredPerson> all(Collection<UUID> ids);

  /** Notes a sign-in. */
  @Modifying
  @Transactional
  @Query("update StoredPerson p set p.lastSignIn = :at where p.signIn = :signIn")
  void seen(String signIn, Instant at);

  long count();

  StoredPerson save(StoredPerson person);

  void flush();

  /** Read afresh, and nobody else changes them meanwhile. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from StoredPerson p where p.id = :id")
  Optional<StoredPerson> lock(UUID id);

  /** Locked, so that two admins can't take the role from each other at the same moment. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select p from StoredPerson p where p.active and p.id in"
          + " (select a.id from StoredPerson a join a.roles r where r = vizavi.account.Role.ADMIN)"
          + " order by p.id")
  List<StoredPerson> lockAdmins();
}

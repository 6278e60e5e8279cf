package vizavi.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberRepository extends Repository<StoredMember, StoredMember.Key> {
  Optional<StoredMember> findByKey(StoredMember.Key key);

  StoredMember save(StoredMember member);

  /** Takes somebody out; nothing happens if they are gone already. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from StoredMember m where m.key = :key")
  int delete(StoredMember.Key key);

  @Query("select m from StoredMember m where m.key.cohortId = :cohort")
  List<StoredMember> of(UUID cohort);

  @Query("select m from StoredMember m where m.key.personId = :person")
  List<StoredMember> ofPerson(UUID person);

  /** A cohort in figures, those left out in whom nobody is. */
  record Count(UUID cohort, long all, long agreed, long seen) {}

  @Query(
      """
      select new vizavi.account.MemberRepository$Count(
        m.key.cohortId, count(*), count(m.agreedAt), count(p.lastSignIn))
      from StoredMember m join StoredPerson p on p.id = m.key.personId
      where m.key.cohortId in :cohorts group by m.key.cohortId""")
  List<Count> count(Collection<UUID> cohorts);

  @Query(
      """
      select new vizavi.account.Mentee(m.key.cohortId, m.key.personId, p.name)
      from StoredMember m join StoredPerson p on p.id = m.key.personId
      where m.agreedAt is not null and m.key.cohortId in
        (select c.id from StoredCohort c join c.mentors o where o = :mentor and not c.archived)
      order by p.name, p.id""")
  List<Mentee> ofMentor(UUID mentor);

  @Query(
      """
      select count(m) from StoredMember m
      where m.agreedAt is not null and m.key.personId = :person and m.key.cohortId in
        (select c.id from StoredCohort c join c.mentors o where o = :mentor and not c.archived)""")
  long ties(UUID mentor, UUID person);

  /** Members and those only invited, with whether they ever came, in one statement. */
  @Query(
      """
      select new vizavi.account.Member(m.key.cohortId, m.key.personId, p.signIn, p.name, p.active,
        m.invitedAt, m.agreedAt, p.lastSignIn, p.ownPassword)
      from StoredMember m join StoredPerson p on p.id = m.key.personId
      where m.key.cohortId in
        (select c.id from StoredCohort c join c.mentors o where o = :mentor and not c.archived)
      order by p.name, p.id""")
  List<Member> everybodyOf(UUID mentor);

  /** Members of these cohorts, those that are over left out. */
  @Query(
      """
      select new vizavi.account.Mentee(m.key.cohortId, m.key.personId, p.name)
      from StoredMember m join StoredPerson p on p.id = m.key.personId
      where m.agreedAt is not null and m.key.cohortId in
        (select c.id from StoredCohort c where c.id in :cohorts and not c.archived)
      order by p.name, p.id""")
  List<Mentee> in(Collection<UUID> cohorts);

  /** Cohorts a person is a member of, those that are over left out. */
  @Query(
      """
      select m.key.cohortId from StoredMember m
      where m.agreedAt is not null and m.key.personId = :person and m.key.cohortId in
        (select c.id from StoredCohort c where not c.archived)""")
  List<UUID> cohortsOf(UUID person);

  /** Where these people are members, cohorts that are over left out. */
  @Query(
      """
      select new vizavi.account.Mentee(m.key.cohortId, m.key.personId, p.name)
      from StoredMember m join StoredPerson p on p.id = m.key.personId
      where m.agreedAt is not null and m.key.personId in :people and m.key.cohortId in
        (select c.id from StoredCohort c where not c.archived)
      order by p.name, p.id""")
  List<Mentee> membershipsOf(Collection<UUID> people);
}

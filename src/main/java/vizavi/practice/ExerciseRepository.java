package vizavi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vizavi.scoring.Skill;

interface ExerciseRepository extends Repository<StoredExercise, UUID> {
  /** How many exercises were done in a skill. */
  record Count(Skill skill, long times) {}

  Optional<StoredExercise> findByIdAndPersonId(UUID id, UUID person);

  Optional<StoredExercise> findFirstByPersonIdAndDrawnOnOrderByNumberDesc(
      UUID person, LocalDate day);

  @Query(
      "select distinct e.doneOn from StoredExercise e"
          + " where e.personId = :person and e.doneAt is not null")
  List<LocalDate> days(UUID person);

  @Query(
      "select new vizavi.practice.ExerciseRepository$Count(e.skill, count(e))"
          + " from StoredExercise e where e.personId = :person and e.doneAt is not null"
          + " group by e.skill")
  List<Count> counts(UUID person);

  StoredExercise save(StoredExercise exercise);

  void delete(StoredExercise exercise);

  void flush();
}

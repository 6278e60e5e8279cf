package vizavi.practice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<StoredAnswer, StoredAnswer.Key> {
  @Query("select a from StoredAnswer a where a.key.exerciseId = :exercise order by a.key.number")
  List<StoredAnswer> of(UUID exercise);

  StoredAnswer save(StoredAnswer answer);

  void flush();
}

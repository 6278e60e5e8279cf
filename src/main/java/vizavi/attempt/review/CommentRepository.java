package vizavi.attempt.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<StoredComment, UUID> {
  Optional<StoredComment> findById(UUID id);

  List<StoredComment> findByAttemptIdOrderByWrittenAtAscId(UUID attempt);

  List<StoredComment> findByBookIsNotNullOrderByWrittenAtDescId();

  StoredComment save(StoredComment comment);
}

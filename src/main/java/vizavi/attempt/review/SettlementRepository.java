package vizavi.attempt.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SettlementRepository extends Repository<StoredSettlement, UUID> {
  Optional<StoredSettlement> findById(UUID judgement);

  List<StoredSettlement> findByJudgementIdIn(Collection<UUID> judgements);

  StoredSettlement save(StoredSettlement settlement);
}

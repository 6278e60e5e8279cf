package vizavi.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CardRepository extends Repository<StoredCard, StoredCard.Key> {
  @Query("select c from StoredCard c where c.key.personId = :person")
  List<StoredCard> of(UUID person);

  Optional<StoredCard> findByKey(StoredCard.Key key);

  StoredCard save(StoredCard card);
}

package vizavi.book;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PinRepository extends Repository<StoredPin, String> {
  List<StoredPin> findAllByOrderByPinnedAtDescEntry();

  Optional<StoredPin> findById(String entry);

  StoredPin save(StoredPin pin);

  void flush();

  void delete(StoredPin pin);
}

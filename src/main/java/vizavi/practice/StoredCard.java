package vizavi.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import vizavi.analysis.spacing.Memory;

/** A row of {@code exercise_card}: how well a person keeps a scene in mind. */
@Entity
@Table(name = "exercise_card")
class StoredCard {
  private static final int DECIMALS = 8;

  /** Who practised which scene. */
  @Embeddable
  record Key(UUID personId, String scenario, String scene) {}

  @EmbeddedId private Key key;
  private BigDecimal stability;
  private BigDecimal difficulty;
  private LocalDate practisedOn;
  private int repetitions;
  private int lapses;
  private LocalDate dueOn;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredCard() {}

  @SuppressWarnings("NullAway.Init") // remember() sets the rest
  StoredCard(Key key, Memory memory, int interval) {
    this.key = key;
    remember(memory, interval);
  }

  /** Takes what is in mind now, to come again after so many days. */
  final void remember(Memory memory, int interval) {
    stability = BigDecimal.valueOf(memory.stability()).setScale(DECIMALS, RoundingMode.HALF_UP);
    difficulty = BigDecimal.valueOf(memory.difficulty()).setScale(DECIMALS, RoundingMode.HALF_UP);
    practisedOn = LocalDate.ofEpochDay(memory.day());
    repetitions = memory.repetitions();
    lapses = memory.lapses();
    dueOn = practisedOn.plusDays(interval);
  }

  Memory memory() {
    return new Memory(
        stability.doubleValue(),
        difficulty.doubleValue(),
        practisedOn.toEpochDay(),
        repetitions,
        lapses);
  }

  String scenario() {
    return key.scenario();
  }

  String scene() {
    return key.scene();
  }

  LocalDate dueOn() {
    return dueOn;
  }
}

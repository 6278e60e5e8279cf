package vizavi.attempt;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.library.Levels;

/** Fills in, at a start, the level of attempts begun before it was kept with them. */
@Component
class OldLevels implements SmartInitializingSingleton {
  private static final int MIDDLE = 2;

  private final ResultRepository results;
  private final Levels levels;
  private final TransactionTemplate transaction;

  OldLevels(ResultRepository results, Levels levels, TransactionTemplate transaction) {
    this.results = results;
    this.levels = levels;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var revision : results.revisionsWithoutLevel()) {
      int level = levels.of(revision).orElse(MIDDLE);
      transaction.executeWithoutResult(status -> results.setLevel(revision, level));
    }
  }
}

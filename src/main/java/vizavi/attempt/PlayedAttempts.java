package vizavi.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.play.Play;
import vizavi.play.Transcript;
import vizavi.shell.OtherWriters;

/**
 * Goes through all attempts of a revision. Turns are large, so those of an attempt that is over are
 * read once, a few attempts at a time; what was chosen in them is kept in short.
 */
@Component
class PlayedAttempts {
  private static final int BATCH = 32;
  private static final String OVER =
      """
      select a.id, a.person_id, a.seed, a.overall, a.passed, a.begun, c.choices
      from attempt a join attempt_choices c on c.attempt_id = a.id
      where a.revision_id = ? and a.ended is not null""";
  private static final String NOT_READ =
      """
      select a.id from attempt a where a.revision_id = ? and a.ended is not null
      and not exists (select 1 from attempt_choices c where c.attempt_id = a.id)""";

  private final AttemptRepository attempts;
  private final TurnRepository turns;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Map<UUID, Lock> reading = new ConcurrentHashMap<>();

  PlayedAttempts(
      AttemptRepository attempts,
      TurnRepository turns,
      DataSource source,
      PlatformTransactionManager transactions) {
    this.attempts = attempts;
    this.turns = turns;
    this.jdbc = new JdbcTemplate(source);
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Each attempt under way with the turns that count. */
  void underWay(UUID revision, BiConsumer<Attempt, Transcript> visitor) {
    for (var batch : batches(attempts.findByRevisionIdAndEndedIsNull(revision))) {
      var rows = rows(batch.stream().map(StoredAttempt::id).toList());
      batch.forEach(one -> visitor.accept(one.value(), new Rows(rows.get(one.id())).transcript()));
    }
  }

  /**
   * Each attempt that is over, by whatever mode.
   *
   * @param play of the revision
   * @param progress see {@link #assessed}
   */
  void over(UUID revision, Play play, IntConsumer progress, Consumer<Over> visitor) {
    readTurns(revision, play, progress);
    visit(OVER, revision, visitor);
  }

  /**
   * Each assessed attempt that is over.
   *
   * @param play of the revision
   * @param progress is told how many attempts were read whose turns nobody had read before; what it
   *     throws ends the reading, and what was read until then is kept
   */
  void assessed(UUID revision, Play play, IntConsumer progress, Consumer<Over> visitor) {
    readTurns(revision, play, progress);
    visit(OVER + " and a.mode = 'ASSESSED'", revision, visitor);
  }

  private void visit(String sql, UUID revision, Consumer<Over> visitor) {
    var text = new ChosenText();
    jdbc.query(
        sql,
        row -> {
          visitor.accept(
              new Over(
                  row.getObject("id", UUID.class),
                  row.getObject("person_id", UUID.class),
                  row.getLong("seed"),
                  row.getInt("overall"),
                  row.getBoolean("passed"),
                  row.getTimestamp("begun").toInstant(),
                  text.read(row.getString("choices"))));
        },
        revision);
  }

  /** Who asks for the same revision meanwhile waits, and finds the work done. */
  private void readTurns(UUID revision, Play play, IntConsumer progress) {
    var mine = reading.computeIfAbsent(revision, same -> new ReentrantLock());
    mine.lock();
    try {
      OtherWriters.outlast(
          () -> {
            int read = 0;
            for (var batch : batches(jdbc.queryForList(NOT_READ, UUID.class, revision))) {
              keep(play, batch);
              read += batch.size();
              progress.accept(read);
            }
            return read;
          });
    } finally {
      mine.unlock();
    }
  }

  /** By Hibernate, because who writes must wait for their turn. */
  private void keep(Play play, List<UUID> batch) {
    var rows = rows(batch);
    var texts = new HashMap<UUID, String>();
    batch.forEach(id -> texts.put(id, text(play, new Rows(rows.get(id)))));
    transaction.executeWithoutResult(status -> texts.forEach(turns::keep));
  }

  private static String text(Play play, Rows rows) {
    return ChosenText.write(Chosen.of(play, rows.transcript().turns(), rows.times()));
  }

  private static <T> List<List<T>> batches(List<T> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)))
        .toList();
  }

  private Map<UUID, List<StoredTurn>> rows(List<UUID> batch) {
    return turns.of(batch).stream().collect(Collectors.groupingBy(StoredTurn::attempt));
  }
}

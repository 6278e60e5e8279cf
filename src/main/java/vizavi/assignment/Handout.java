package vizavi.assignment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vizavi.library.Card;

/**
 * Many assignments at once, for demos and for measuring: it asks nobody, and tells nobody of them.
 * Not in the profile {@code production}.
 */
@Component
@Profile("!production")
public class Handout {
  private final JdbcTemplate jdbc;

  Handout(DataSource source) {
    this.jdbc = new JdbcTemplate(source);
  }

  /**
   * An assignment to a cohort: assessed, by choices, any number of tries, the best counts.
   *
   * @param by id of the mentor who made it
   * @param byName as people know them
   * @param path at least one scenario
   */
  public record Paper(
      UUID id,
      String title,
      UUID cohort,
      UUID by,
      String byName,
      Instant created,
      Instant due,
      List<Card> path) {}

  /** Gives them out. */
  public void give(Collection<Paper> papers) {
    var rows = new ArrayList<Object[]>();
    var steps = new ArrayList<Object[]>();
    var cohorts = new ArrayList<Object[]>();
    for (var one : papers) {
      var created = Timestamp.from(one.created());
      var due = Timestamp.from(one.due());
      rows.add(new Object[] {one.id(), one.title(), due, one.by(), one.byName(), created});
      for (int at = 0; at < one.path().size(); at++) {
        var card = one.path().get(at);
        steps.add(new Object[] {one.id(), at + 1, card.scenario(), card.title()});
      }
      cohorts.add(new Object[] {one.id(), one.cohort()});
    }
    jdbc.batchUpdate(
        "insert into assignment (id, title, words, mode, replies, due_at, zone, counts,"
            + " created_by_id, created_by, created_at, version)"
            + " values (?, ?, '', 'ASSESSED', 'CHOICES', ?, 'UTC', 'BEST', ?, ?, ?, 0)",
        rows);
    jdbc.batchUpdate(
        "insert into assignment_step (assignment_id, number, scenario, title) values (?, ?, ?, ?)",
        steps);
    jdbc.batchUpdate(
        "insert into assignment_cohort (assignment_id, cohort_id) values (?, ?)", cohorts);
  }
}

package vizavi.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two tabs begin the same step at the same moment. */
class TriesAtOnceTest {
  private static final int ROUNDS = 20;

  @TempDir Path folder;

  @Test
  void twoTabsBeginOneTryAndNeverOneMoreThanIsAllowed() throws Exception {
    try (var school = School.in(folder);
        var threads = Executors.newFixedThreadPool(2)) {
      var mentor = school.mentor();
      var ann = school.trainee();
      var terms = School.terms(Optional.empty(), Optional.empty(), Optional.of(1));
      var cohort = school.cohort(mentor, ann);
      for (int round = 0; round < ROUNDS; round++) {
        var given = school.give(mentor, School.giving(terms, Set.of(), Set.of(cohort)));
        var together = new CyclicBarrier(2);
        Callable<UUID> tab =
            () -> {
              together.await();
              return school.begin(ann, given, 1).id();
            };
        var begun = new HashSet<UUID>();
        for (var one : threads.invokeAll(Stream.of(tab, tab).toList())) {
          begun.add(one.get());
        }
        assertThat(begun).hasSize(1);
      }
      assertThat(
              new JdbcTemplate(school.context().getBean(DataSource.class))
                  .queryForList(
                      "select try_number from attempt where assignment_id is not null",
                      Integer.class))
          .hasSize(ROUNDS)
          .containsOnly(1);
    }
  }
}

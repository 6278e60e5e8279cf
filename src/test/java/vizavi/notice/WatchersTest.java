package vizavi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vizavi.account.As;
import vizavi.account.Cohorts;
import vizavi.account.People;
import vizavi.account.RefusedException;
import vizavi.account.Role;
import vizavi.shell.Doors;
import vizavi.shell.Places;

class WatchersTest {
  private static ConfigurableApplicationContext context;
  private static Cohorts cohorts;

  @BeforeAll
  static void open() {
    context = Doors.open("spring.datasource.url=jdbc:h2:mem:watchers", "vizavi.scenarios=none");
    cohorts = context.getBean(Cohorts.class);
    List.of("mia", "max", "moe").forEach(name -> person(name, Role.MENTOR));
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void membersLearnWhoElseMayLookOverTheirShoulder() {
    var cohort = cohort("Spring", "ann-1", "bob-1", "cat-1");
    cohort("Another", "dan-1");
    As.person("ann-1", () -> cohorts.agree(cohort));
    cameOnce("bob-1"); // who may have read the invitation, and agrees later

    As.person("mia", () -> cohorts.addMentor(cohort, "max"));
    As.person("max", () -> cohorts.addMentor(cohort, "max"));

    for (var who : List.of("ann-1", "bob-1")) {
      assertThat(told(who))
          .singleElement()
          .satisfies(
              notice -> {
                assertThat(notice.kind()).isEqualTo(Kind.MENTOR_JOINED);
                assertThat(notice.arguments()).containsExactly("Spring", "Name of max");
                assertThat(notice.place()).isEqualTo(Places.ACCOUNT);
              });
    }
    assertThat(List.of("cat-1", "dan-1", "max", "mia")).allMatch(who -> told(who).isEmpty());
  }

  @Test
  void whoComesBackIsToldOfAnew() {
    var cohort = cohort("Summer", "ann-2");
    As.person("ann-2", () -> cohorts.agree(cohort));
    var max = As.person("mia", () -> cohorts.addMentor(cohort, "max"));
    As.person("mia", () -> cohorts.removeMentor(cohort, max.id()));
    As.person("mia", () -> cohorts.addMentor(cohort, "max"));

    assertThat(told("ann-2")).hasSize(2);
  }

  @Test
  void nobodyIsToldOfAMentorWhoDidNotJoin() {
    var cohort = cohort("Autumn", "ann-3");
    As.person("ann-3", () -> cohorts.agree(cohort));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> As.person("mia", () -> cohorts.addMentor(cohort, "nina")));
    As.person(
        "mia",
        () ->
            context
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(
                    status -> {
                      cohorts.addMentor(cohort, "max");
                      status.setRollbackOnly();
                    }));
    assertThat(told("ann-3")).isEmpty();
  }

  @Test
  void addedTwiceAtTheSameMomentOneIsToldOnce() throws Exception {
    var cohort = cohort("Winter", "ann-4");
    As.person("ann-4", () -> cohorts.agree(cohort));
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          List.of("mia", "ada").stream()
              .map(
                  who ->
                      threads.submit(
                          () -> {
                            together.await();
                            return As.person(who, () -> cohorts.addMentor(cohort, "moe"));
                          }))
              .toList();
      for (var one : both) {
        assertThat(one.get().signIn()).isEqualTo("moe");
      }
    }
    assertThat(told("ann-4")).hasSize(1);
  }

  private static List<Notice> told(String who) {
    return As.person(who, () -> context.getBean(Notices.class).mine()).notices();
  }

  private static void cameOnce(String who) {
    new JdbcTemplate(context.getBean(DataSource.class))
        .update(
            "update person set last_sign_in = ? where sign_in = ?",
            java.sql.Timestamp.from(Instant.EPOCH),
            who);
  }

  private static UUID cohort(String name, String... invited) {
    var made = As.person("mia", () -> cohorts.create(name)).id();
    for (var who : invited) {
      person(who, Role.TRAINEE);
      As.person("mia", () -> cohorts.invite(made, who));
    }
    return made;
  }

  private static void person(String signIn, Role role) {
    var people = context.getBean(People.class);
    As.person(
        "ada",
        () -> people.create(signIn, "Name of " + signIn, Set.of(role), "correct horse battery"));
  }
}

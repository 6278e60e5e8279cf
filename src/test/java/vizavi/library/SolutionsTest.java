package vizavi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vizavi.library.OpenLibrary.sound;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.account.As;
import vizavi.analysis.solve.Proof;
import vizavi.analysis.solve.Range;
import vizavi.analysis.solve.Scale;
import vizavi.analysis.solve.Solution;
import vizavi.scoring.Skill;
import vizavi.shell.NotFoundException;

class SolutionsTest {
  @TempDir Path folder;

  @Test
  void theScaleIsWorkedOutOnceAndStored() {
    OpenLibrary.write(folder, "one", sound("One"));
    Scale scale;
    try (var open = OpenLibrary.in(folder)) {
      var revision = revision(open);
      assertThat(stored(open, revision)).isNull();
      scale = scale(open, revision);
      assertThat(scale).isEqualTo(solution(open, revision).scale());
      assertThat(scale.proof()).isEqualTo(Proof.PROVED);
      assertThat(scale.overall().width()).isPositive();
      assertThat(stored(open, revision)).isNotNull();
    }
    try (var open = OpenLibrary.in(folder, "vizavi.solver.states=1")) {
      var revision = revision(open);
      // a server that could not prove it knows what was proved
      assertThat(scale(open, revision)).isEqualTo(scale);
      assertThat(solution(open, revision).proof()).isEqualTo(Proof.BOUNDED);
    }
  }

  @Test
  void whatIsPublishedHasItsScaleAtOnce() {
    try (var open = OpenLibrary.in(folder)) {
      var revision = open.publish("one", sound("One"), "first").id();
      assertThat(stored(open, revision)).isNotNull();
      assertThat(scale(open, revision)).isEqualTo(solution(open, revision).scale());
    }
  }

  @Test
  void whoAskAtOnceGetTheSameSolution() throws Exception {
    OpenLibrary.write(folder, "one", sound("One"));
    try (var open = OpenLibrary.in(folder)) {
      var revision = revision(open);
      var solutions =
          AtOnce.run(
              () -> solution(open, revision),
              () -> solution(open, revision),
              () -> solution(open, revision));
      assertThat(solutions).allMatch(one -> one == solutions.getFirst());
      assertThat(solution(open, revision)).isSameAs(solutions.getFirst());
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> scale(open, UUID.randomUUID()));
    }
  }

  @Test
  void aScaleComesBackAsItWasUnlessTheRubricChanged() {
    var range = new Range(new BigDecimal("-1.25"), new BigDecimal("40"));
    var scale = new Scale(Map.of(Skill.POLITENESS, range), range, Proof.BOUNDED);
    var text = ScaleText.write(3, scale);
    assertThat(ScaleText.read(3, text)).contains(scale);
    assertThat(ScaleText.read(4, text)).isEmpty();
  }

  private static UUID revision(OpenLibrary open) {
    return As.person("nina", () -> open.library().card("one")).revision();
  }

  private static Scale scale(OpenLibrary open, UUID revision) {
    return As.person("nina", () -> open.library().scale(revision));
  }

  private static Solution solution(OpenLibrary open, UUID revision) {
    return As.person("nina", () -> open.library().solution(revision));
  }

  private static String stored(OpenLibrary open, UUID revision) {
    return new JdbcTemplate(open.context().getBean(DataSource.class))
        .queryForObject("select attainable from revision where id = ?", String.class, revision);
  }
}

package vizavi.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vizavi.account.As;
import vizavi.library.Publishing;
import vizavi.shell.Doors;
import vizavi.shell.NotFoundException;

class BookTest {
  @TempDir static Path data;
  static ConfigurableApplicationContext context;
  static Book book;

  @BeforeAll
  static void open() {
    context = Doors.open("vizavi.data=" + data, "vizavi.scenarios=scenarios");
    book = context.getBean(Book.class);
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void everybodySignedInReadsItAndNobodyElse() {
    for (var person : List.of("nina", "maria", "theo", "ada")) {
      assertThat(As.person(person, () -> book.find(Query.ALL)).entries()).hasSizeGreaterThan(100);
    }
    assertThatThrownBy(() -> book.find(Query.ALL))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThatThrownBy(() -> book.scene("late-visitor", "twenty-to-eight", "en"))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void itIsSearchedByWordsMoveLanguageAndAdvice() {
    var all = find(Query.ALL);
    assertThat(all.languages()).containsExactly("en", "hu", "ru", "uk");
    assertThat(all.moves()).contains("hide-cost", "name-cost").doesNotHaveDuplicates();

    var hidden =
        find(
            new Query(
                "no problem",
                Optional.of(Advice.AVOID),
                Optional.of("hide-cost"),
                Optional.of("en")));
    assertThat(hidden.entries())
        .isNotEmpty()
        .allMatch(one -> one.advice() == Advice.AVOID && one.moves().contains("hide-cost"));
    assertThat(hidden.entries()).anyMatch(one -> one.phrases().contains("No problem at all"));
    var ukrainian =
        find(
            new Query(
                "без проблем", Optional.of(Advice.AVOID), Optional.empty(), Optional.of("uk")));
    assertThat(ukrainian.entries())
        .isNotEmpty()
        .allMatch(one -> one.language().equals("uk"))
        .anyMatch(one -> one.phrases().stream().anyMatch(phrase -> phrase.contains("проблем")));
    assertThat(find(new Query("", Optional.empty(), Optional.empty(), Optional.of("fr"))).entries())
        .isEmpty();
    assertThat(
            find(new Query("qwertyuiop", Optional.empty(), Optional.empty(), Optional.empty()))
                .entries())
        .isEmpty();
  }

  @Test
  void aSceneShowsItsLinesAndItsEntries() {
    var excerpt = As.person("nina", () -> book.scene("late-visitor", "twenty-to-eight", "en"));

    assertThat(excerpt.card().title()).isEqualTo("The late visitor");
    assertThat(excerpt.visit()).contains("Tuesday in March");
    assertThat(excerpt.said()).extracting(Excerpt.Said::client).containsExactly(false, true);
    assertThat(excerpt.said().get(1).speaker()).contains("Rafi Amsel");
    assertThat(excerpt.entries())
        .isNotEmpty()
        .allMatch(one -> one.isFrom("late-visitor", "twenty-to-eight"));
    for (var gone : List.of("no-such-scene", "nonsense/..")) {
      assertThatThrownBy(() -> As.person("nina", () -> book.scene("late-visitor", gone, "en")))
          .isInstanceOf(NotFoundException.class);
    }
    assertThatThrownBy(() -> As.person("nina", () -> book.scene("nonsense", "x", "en")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void mentorsPinWhatComesFirstAndTakeItOffAgain() {
    var entries = find(Query.ALL).entries();
    var far = entries.get(entries.size() - 1).key();
    var further = entries.get(entries.size() - 2).key();
    As.person("maria", () -> book.pin(far, "  We had this yesterday.  "));
    As.person("maria", () -> book.pin(further, ""));

    var pinned = As.person("nina", () -> book.find(Query.ALL)).entries();
    assertThat(pinned).extracting(Entry::key).startsWith(further, far);
    assertThat(pinned.get(1).pin().orElseThrow().by()).isEqualTo(name("maria"));
    assertThat(pinned.get(1).pin().orElseThrow().note()).isEqualTo("We had this yesterday.");
    assertThat(pinned).hasSameSizeAs(entries);

    As.person("maria", () -> book.pin(far, "Again"));
    assertThat(find(Query.ALL).entries()).extracting(Entry::key).startsWith(far, further);
    As.person("maria", () -> book.unpin(far));
    As.person("maria", () -> book.unpin(far));
    As.person("maria", () -> book.unpin(further));
    assertThat(find(Query.ALL).entries()).isEqualTo(entries);
  }

  @Test
  void onlyMentorsPinAndOnlyWhatIsThere() {
    var key = find(Query.ALL).entries().getFirst().key();
    for (var person : List.of("nina", "theo", "ada")) {
      assertThatThrownBy(() -> As.person(person, () -> book.pin(key, "")))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> As.person(person, () -> book.unpin(key)))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(As.person(person, () -> book.find(Query.ALL)).mayPin()).isFalse();
    }
    assertThat(find(Query.ALL).mayPin()).isTrue();
    assertThatThrownBy(() -> As.person("maria", () -> book.pin("nonsense", "")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> As.person("maria", () -> book.pin(key, "x".repeat(301))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotPlayedAnyMoreIsNotInTheBook() {
    var publishing = context.getBean(Publishing.class);
    As.person("theo", () -> publishing.archive("late-visitor"));
    try {
      assertThat(find(Query.ALL).entries())
          .isNotEmpty()
          .noneMatch(
              one -> one.sources().stream().allMatch(at -> at.scenario().equals("late-visitor")));
    } finally {
      As.person("theo", () -> publishing.bringBack("late-visitor"));
    }
    assertThat(find(Query.ALL).entries())
        .anyMatch(one -> one.sources().getFirst().scenario().equals("late-visitor"));
  }

  private static Found find(Query query) {
    return As.person("maria", () -> book.find(query));
  }

  private static String name(String signIn) {
    return As.person(signIn, () -> context.getBean(vizavi.account.SignedIn.class).person().name());
  }
}

package vizavi.progress.ui.board;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.account.Cohort;
import vizavi.progress.BoardQuestion;
import vizavi.progress.Column;
import vizavi.progress.PeopleBoard;
import vizavi.progress.Sorting;
import vizavi.shell.Address;
import vizavi.shell.Places;

/**
 * What a mentor chose to see and how, as the address of the board keeps it: so the way back, a
 * reload and a bookmark give the same board.
 *
 * @param cohorts of these; empty for all their own
 * @param scenario attempts at this one only; empty for all
 * @param full as the table with all figures, not as a heat map
 * @param page from 1
 */
record Choices(
    Set<UUID> cohorts,
    Optional<String> scenario,
    Period time,
    Sorting sorting,
    boolean full,
    int page) {
  static final Choices NONE =
      new Choices(Set.of(), Optional.empty(), Period.ALWAYS, Sorting.BY_NAME, false, 1);

  private static final String TABLE = "table";
  private static final String DOWN = "down";

  Choices {
    cohorts = Set.copyOf(cohorts);
  }

  /** What an address asks for; what can't be understood is as if it weren't there. */
  static Choices in(QueryParameters address) {
    boolean down = address.getParameters("order").contains(DOWN);
    return new Choices(
        address.getParameters("cohort").stream().flatMap(Choices::id).collect(Collectors.toSet()),
        address.getSingleParameter("scenario").filter(id -> !id.isEmpty()),
        address
            .getSingleParameter("time")
            .flatMap(one -> Address.named(Period.values(), one))
            .orElse(NONE.time()),
        address
            .getSingleParameter("sort")
            .flatMap(one -> Address.named(Column.values(), one))
            .map(column -> new Sorting(column, down))
            .orElse(NONE.sorting()),
        address.getParameters("as").contains(TABLE),
        address.getSingleParameter("page").flatMap(Choices::page).orElse(NONE.page()));
  }

  private static Stream<UUID> id(String written) {
    try {
      return Stream.of(UUID.fromString(written));
    } catch (IllegalArgumentException nonsense) {
      return Stream.empty();
    }
  }

  private static Optional<Integer> page(String written) {
    return Optional.of(written).filter(one -> one.matches("[1-9]\\d{0,5}")).map(Integer::valueOf);
  }

  /** The same of all cohorts. */
  Choices ofEverybody() {
    return of(Set.of(), scenario, time);
  }

  /** What is left of it among a mentor's own cohorts and the scenarios of their people. */
  Choices among(PeopleBoard everybody) {
    Set<UUID> own = everybody.cohorts().stream().map(Cohort::id).collect(Collectors.toSet());
    return new Choices(
        cohorts.stream().filter(own::contains).collect(Collectors.toSet()),
        scenario.filter(everybody.scenarios()::containsKey),
        time,
        sorting,
        full,
        page);
  }

  /** Other people or attempts, from the first page. */
  Choices of(Set<UUID> others, Optional<String> other, Period when) {
    return new Choices(others, other, when, sorting, full, NONE.page());
  }

  /** In another order, from the first page. */
  Choices sorted(Sorting other) {
    return new Choices(cohorts, scenario, time, other, full, NONE.page());
  }

  Choices as(boolean table) {
    return new Choices(cohorts, scenario, time, sorting, table, page);
  }

  Choices page(int other) {
    return new Choices(cohorts, scenario, time, sorting, full, other);
  }

  BoardQuestion question(Instant now) {
    return new BoardQuestion(cohorts, scenario, time.until(now), sorting);
  }

  /** For the address; what was not chosen is not in it. */
  QueryParameters parameters() {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    if (!cohorts.isEmpty()) {
      chosen.put("cohort", cohorts.stream().map(UUID::toString).sorted().toList());
    }
    scenario.ifPresent(one -> chosen.put("scenario", List.of(one)));
    if (time != NONE.time()) {
      chosen.put("time", List.of(Address.word(time)));
    }
    if (!sorting.equals(NONE.sorting())) {
      chosen.put("sort", List.of(Address.word(sorting.column())));
    }
    if (sorting.descending()) {
      chosen.put("order", List.of(DOWN));
    }
    if (full) {
      chosen.put("as", List.of(TABLE));
    }
    if (page != NONE.page()) {
      chosen.put("page", List.of(Integer.toString(page)));
    }
    return new QueryParameters(chosen);
  }

  /** The address of the board so chosen. */
  String board() {
    return at(Places.BOARD);
  }

  /** One trainee's page, from which the way back leads to the board so chosen. */
  String trainee(UUID person) {
    return at(Places.trainee(person));
  }

  private String at(String place) {
    String asked = parameters().getQueryString();
    return asked.isEmpty() ? place : place + "?" + asked;
  }
}

package vizavi.progress;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Cohort;
import vizavi.account.Cohorts;
import vizavi.account.Member;
import vizavi.account.Mentees;
import vizavi.assignment.Standings;
import vizavi.attempt.Result;
import vizavi.attempt.Results;
import vizavi.scoring.Skill;
import vizavi.shell.NotFoundException;

/**
 * What the mentor signed in sees of the members of their own cohorts. Every call takes the same few
 * statements, however many people there are. Coach attempts never reach it.
 */
@Service
@Transactional(readOnly = true)
public class Boards {
  private final Mentees mentees;
  private final Cohorts cohorts;
  private final Results results;
  private final Standings standings;
  private final Clock clock;

  Boards(Mentees mentees, Cohorts cohorts, Results results, Standings standings, Clock clock) {
    this.mentees = mentees;
    this.cohorts = cohorts;
    this.results = results;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * @throws AccessDeniedException if the person signed in is no mentor
   * @throws NotFoundException if a cohort asked for is none of theirs, or is over
   */
  public PeopleBoard board(BoardQuestion question) {
    var asked = new Asked(question, clock.instant());
    var everybody = mentees.everybody();
    var own = cohorts.mine().stream().filter(cohort -> !cohort.archived()).toList();
    requireOwn(question.cohorts(), own);
    var members = asked.members(everybody);
    var all = results.of(members.keySet());
    var assigned = standings.of(members.keySet());
    var rows = new Rows(asked, everybody, all, assigned).of(members);
    return new PeopleBoard(own, scenarios(all), rows, asked.invited(everybody));
  }

  private static void requireOwn(Collection<UUID> asked, List<Cohort> own) {
    if (!own.stream().map(Cohort::id).collect(Collectors.toSet()).containsAll(asked)) {
      throw new NotFoundException("cohort");
    }
  }

  private Map<String, String> scenarios(List<Result> all) {
    var byTitle = new LinkedHashMap<String, String>();
    results.titles(all).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(title -> byTitle.put(title.getKey(), title.getValue()));
    return byTitle;
  }

  /**
   * What a figure of the board is made of.
   *
   * @param question as the board was asked for
   * @throws AccessDeniedException if the person signed in is no mentor
   * @throws NotFoundException if the person is none of their mentees
   */
  public Made made(UUID person, Skill skill, BoardQuestion question) {
    mentees.mentorOf(person);
    var asked = new Asked(question, clock.instant());
    var counted = asked.of(results.of(List.of(person)));
    return Skilled.made(
        person, name(person), skill, counted, results.titles(counted), asked.seen());
  }

  private String name(UUID person) {
    return rowsOf(person).getFirst().name();
  }

  private List<Member> rowsOf(UUID person) {
    return mentees.everybody().stream()
        .filter(one -> one.person().equals(person) && one.agreed().isPresent())
        .toList();
  }

  /**
   * One person, by all their results.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   * @throws NotFoundException if the person is none of their mentees
   */
  public Trainee trainee(UUID person) {
    mentees.mentorOf(person);
    var rows = rowsOf(person);
    var in = rows.stream().map(Member::cohort).collect(Collectors.toSet());
    var names = cohorts.mine().stream().filter(one -> in.contains(one.id())).map(Cohort::name);
    var all = results.of(List.of(person));
    var now = clock.instant();
    return new Trainee(
        person,
        rows.getFirst().name(),
        names.toList(),
        rows.getFirst().lastSignIn(),
        Skilled.of(all, now),
        Trends.of(all, now),
        standings.of(List.of(person)).getOrDefault(person, List.of()));
  }
}

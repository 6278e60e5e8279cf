package vizavi.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/** What was assigned to the person signed in; nobody sees another's. */
@Service
@Transactional(readOnly = true)
public class MyTasks {
  /** What is left to do first, of these what is due first. */
  private static final Comparator<Assigned> MOST_PRESSING =
      Comparator.comparing((Assigned one) -> !one.standing().open())
          .thenComparing(one -> one.assignment().withdrawn().isPresent())
          .thenComparing(one -> one.standing().due().isEmpty())
          .thenComparing(one -> one.standing().due().orElse(one.assignment().created()))
          .thenComparing(one -> one.assignment().id());

  private final Standings standings;
  private final SignedIn signedIn;

  MyTasks(Standings standings, SignedIn signedIn) {
    this.standings = standings;
    this.signedIn = signedIn;
  }

  /**
   * All that reaches them: what is left to do first, of these what is due first. What was withdrawn
   * is there only if they had begun it, and comes after the rest.
   */
  public List<Assigned> mine() {
    var person = signedIn.person().id();
    return standings.of(List.of(person)).getOrDefault(person, List.of()).stream()
        .sorted(MOST_PRESSING)
        .toList();
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if it does not reach them
   */
  public Assigned one(UUID assignment) {
    return mine().stream()
        .filter(one -> one.assignment().id().equals(assignment))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("assignment"));
  }
}

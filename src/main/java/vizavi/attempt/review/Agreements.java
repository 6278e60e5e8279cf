package vizavi.attempt.review;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Mentee;
import vizavi.account.Mentees;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.analysis.review.Rating;

/** What {@link vizavi.analysis.review.Agreement} is worked out from. */
@Service
@Transactional(readOnly = true)
public class Agreements {
  private final JudgementRepository judgements;
  private final Mentees mentees;
  private final SignedIn signedIn;

  Agreements(JudgementRepository judgements, Mentees mentees, SignedIn signedIn) {
    this.judgements = judgements;
    this.mentees = mentees;
    this.signedIn = signedIn;
  }

  /**
   * The judgements in effect: for a trainer or an admin all, for a mentor those of the people they
   * look after. Nobody's name is in them.
   */
  public List<Rating> ratings() {
    var person = signedIn.require(Role.MENTOR, Role.TRAINER, Role.ADMIN);
    boolean all = person.roles().contains(Role.TRAINER) || person.roles().contains(Role.ADMIN);
    return (all ? judgements.rated() : ofMine()).stream().map(RatedRow::value).toList();
  }

  private List<RatedRow> ofMine() {
    var people = mentees.all().stream().map(Mentee::person).collect(Collectors.toSet());
    return people.isEmpty() ? List.of() : judgements.rated(people);
  }
}

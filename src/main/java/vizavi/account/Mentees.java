package vizavi.account;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.shell.NotFoundException;

/**
 * Whom a mentor may see: the members of their own cohorts that are not over. Looked up afresh at
 * each call, so a cohort just taken away is gone.
 */
@Service
@Transactional(readOnly = true)
public class Mentees {
  private final MemberRepository members;
  private final SignedIn signedIn;

  Mentees(MemberRepository members, SignedIn signedIn) {
    this.members = members;
    this.signedIn = signedIn;
  }

  /**
   * All of them, by name; somebody in two of the cohorts comes twice.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   */
  public List<Mentee> all() {
    return members.ofMentor(signedIn.require(Role.MENTOR).id());
  }

  /**
   * All of them and those who were invited and have not agreed yet, by name; of the latter a mentor
   * sees no work. Somebody in two of the cohorts comes twice.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   */
  public List<Member> everybody() {
    return members.everybodyOf(signedIn.require(Role.MENTOR).id());
  }

  /**
   * The mentor signed in, who must look after this person.
   *
   * @throws AccessDeniedException if the person signed in is no mentor
   * @throws NotFoundException if the person is in none of their cohorts: a mentor does not learn
   *     who else there is
   */
  public Person mentorOf(UUID person) {
    var mentor = signedIn.require(Role.MENTOR);
    if (members.ties(mentor.id(), person) == 0) {
      throw new NotFoundException("person");
    }
    return mentor;
  }
}

package vizavi.progress;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vizavi.account.Member;
import vizavi.attempt.Result;

/** A question put to the board now: who and what belongs to its answer. */
record Asked(BoardQuestion question, Instant now) {

  /** The moment the figures are of. */
  Instant seen() {
    return question.time().seen(now);
  }

  /** Members asked for, one row a person, by name. */
  Map<UUID, Member> members(List<Member> everybody) {
    var members = new LinkedHashMap<UUID, Member>();
    everybody.stream()
        .filter(one -> one.agreed().isPresent() && in(one))
        .forEach(one -> members.putIfAbsent(one.person(), one));
    return members;
  }

  /** Who was invited to a cohort asked for and has not agreed. */
  List<Member> invited(List<Member> everybody) {
    return everybody.stream().filter(one -> one.agreed().isEmpty() && in(one)).toList();
  }

  private boolean in(Member member) {
    return question.cohorts().isEmpty() || question.cohorts().contains(member.cohort());
  }

  List<Result> of(List<Result> results) {
    return results.stream()
        .filter(one -> question.scenario().filter(id -> !id.equals(one.scenario())).isEmpty())
        .filter(one -> question.time().holds(one.ended()))
        .toList();
  }
}

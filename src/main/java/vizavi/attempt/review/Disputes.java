package vizavi.attempt.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vizavi.account.Role;
import vizavi.account.SignedIn;
import vizavi.shell.NotFoundException;

/** For trainers: where mentors hear something else than was heard. */
@Service
@Transactional
public class Disputes {
  /** Chars a note may have. */
  public static final int LONGEST_NOTE = 1000;

  private final JudgementRepository judgements;
  private final SettlementRepository settlements;
  private final SignedIn signedIn;
  private final Clock clock;

  Disputes(
      JudgementRepository judgements,
      SettlementRepository settlements,
      SignedIn signedIn,
      Clock clock) {
    this.judgements = judgements;
    this.settlements = settlements;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * Those in effect, the newest first.
   *
   * @param most how many at most
   */
  @Transactional(readOnly = true)
  public List<Dispute> of(Wanted wanted, int most) {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    var part = wanted.part().isEmpty() ? "%" : "%," + wanted.part() + ",%";
    var rows = judgements.disputes(wanted.language(), part, wanted.settled(), Limit.of(most));
    var settled =
        settlements.findByJudgementIdIn(rows.stream().map(StoredJudgement::id).toList()).stream()
            .collect(Collectors.groupingBy(StoredSettlement::judgement));
    return rows.stream()
        .map(
            row ->
                row.dispute(
                    settled.getOrDefault(row.id(), List.of()).stream()
                        .map(StoredSettlement::value)
                        .toList()))
        .toList();
  }

  /** The languages there are disputes in. */
  @Transactional(readOnly = true)
  public List<String> languages() {
    signedIn.require(Role.TRAINER, Role.ADMIN);
    return judgements.disputedLanguages();
  }

  /**
   * Says what was made of one; said again, it replaces what was said before.
   *
   * @param note 1 to {@link #LONGEST_NOTE} chars; whitespace around them is dropped
   * @throws NotFoundException if there is none
   * @throws IllegalArgumentException if there are no words, or too many
   */
  public void settle(UUID dispute, String note) {
    var trainer = signedIn.require(Role.TRAINER, Role.ADMIN);
    var words = note.strip();
    if (words.isEmpty() || words.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has 1 to " + LONGEST_NOTE + " chars");
    }
    judgements
        .findById(dispute)
        .filter(row -> row.standing() == Standing.OVERRULED)
        .orElseThrow(() -> new NotFoundException("dispute"));
    settlements
        .findById(dispute)
        .ifPresentOrElse(
            known -> known.settle(words, trainer, clock.instant()),
            () -> settlements.save(new StoredSettlement(dispute, words, trainer, clock.instant())));
  }
}

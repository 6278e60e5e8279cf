package vizavi.attempt.ui.live;

import org.springframework.stereotype.Component;
import vizavi.attempt.Attempt;
import vizavi.attempt.live.Shoulder;
import vizavi.attempt.ui.review.WhileUnderWay;

/** At the address of a review, while the attempt is under way: the live page. */
@Component
class OverTheShoulder implements WhileUnderWay {
  private final Shoulder shoulder;

  OverTheShoulder(Shoulder shoulder) {
    this.shoulder = shoulder;
  }

  @Override
  public LivePage page(Attempt attempt, Runnable over) {
    return new LivePage(shoulder, attempt, over);
  }
}

package vizavi.attempt.ui.review;

import com.vaadin.flow.component.Component;
import vizavi.attempt.Attempt;

/**
 * What a mentor sees at the address of a review while the attempt is under way; the room's live
 * pages give it as a bean.
 */
public interface WhileUnderWay {
  /**
   * The page of one attempt that is not over, with its own heading.
   *
   * @param over to be called in the page's UI when the attempt has ended: the review then takes its
   *     place
   */
  Component page(Attempt attempt, Runnable over);
}

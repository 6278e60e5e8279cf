package vizavi.attempt.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What is shown with a turn of a transcript beyond its words and what they were worth. */
public interface BesideTurn {
  /**
   * @param turn number of the reply, from 1
   */
  List<Component> of(int turn);
}

package vizavi.attempt.ui.review;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/** One of some things or all of them, kept in the address under its own id. */
class Filter extends Select<String> {
  private final String id;
  private final List<String> known;

  /**
   * @param all what stands for all of them
   * @param name of one of them, as shown
   */
  Filter(
      String id,
      String label,
      String all,
      List<String> known,
      SerializableFunction<String, String> name) {
    this.id = id;
    this.known = known;
    setId(id);
    setLabel(label);
    setItems(known);
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(all);
    setItemLabelGenerator(one -> one == null ? all : name.apply(one));
  }

  /** Chooses what an address asks for, where there is such a thing; else all. */
  void follow(QueryParameters asked) {
    asked
        .getSingleParameter(id)
        .filter(known::contains)
        .ifPresentOrElse(this::setValue, this::clear);
  }

  /** Adds the choice to those an address keeps. */
  void keep(Map<String, String> chosen) {
    getOptionalValue().ifPresent(one -> chosen.put(id, one));
  }
}

package vizavi.library.ui.playtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import vizavi.scenario.Fact;

/**
 * A field in which a fact is given a value it can have.
 *
 * @param value as {@link Fact} encodes it
 */
record FactField(Component field, IntSupplier value) {

  static FactField of(String name, Fact fact, int value) {
    return switch (fact) {
      case Fact.Number ignored -> number(name, fact.from(), fact.to(), value);
      case Fact.Choice choice -> choice(name, choice, value);
      case Fact.Flag ignored -> flag(name, value);
    };
  }

  /** A whole number; what lies outside its range is taken for the end it passed. */
  static FactField number(String name, int from, int to, int value) {
    var field = new IntegerField(name);
    field.setMin(from);
    field.setMax(to);
    field.setStepButtonsVisible(true);
    field.setValue(value);
    return new FactField(
        field, () -> field.isEmpty() ? value : Math.clamp(field.getValue(), from, to));
  }

  private static FactField choice(String name, Fact.Choice fact, int value) {
    var field = new Select<Integer>();
    field.setLabel(name);
    field.setItems(IntStream.range(0, fact.words().size()).boxed().toList());
    field.setItemLabelGenerator(fact::show);
    field.setValue(value);
    return new FactField(field, field::getValue);
  }

  private static FactField flag(String name, int value) {
    var field = new Checkbox(name, value == 1);
    return new FactField(field, () -> field.getValue() ? 1 : 0);
  }
}

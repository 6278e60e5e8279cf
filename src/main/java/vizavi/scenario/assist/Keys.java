package vizavi.scenario.assist;

import java.util.List;
import vizavi.scenario.shape.Shape;

/** The keys and items that could stand somewhere and do not yet. */
sealed interface Keys permits SourceKeys, TranslationKeys {
  /**
   * Keys.
   *
   * @param mapping as the whole file has it
   */
  List<Suggestion> of(Shape shape, Twig mapping);

  /**
   * The beginnings of an item below a key that takes a list.
   *
   * @param list as the whole file has it
   */
  List<Suggestion> items(Shape shape, Twig list, Values values);
}

package vizavi.library.ui.graph;

import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vizavi.analysis.graph.Tint;
import vizavi.analysis.graph.Way;

/** Chooses what the graph is coloured by; a way without data can't be chosen and says why. */
final class WayChoice extends Select<Way> {
  private final Map<Way, Tint> tints = new EnumMap<>(Way.class);

  WayChoice(Consumer<Optional<Tint>> show) {
    addClassName("graph-way");
    setLabel(getTranslation("graph.way"));
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(getTranslation("graph.way.none"));
    setItemLabelGenerator(this::words);
    setItemEnabledProvider(way -> way == null || tints.containsKey(way));
    setItems(Way.values());
    addValueChangeListener(event -> show.accept(tint()));
  }

  /** Takes new tints; a tint without any shade is no data. The choice stays as far as it can. */
  void offer(Stream<Tint> offered) {
    var chosen = getValue();
    tints.clear();
    offered.filter(tint -> !tint.empty()).forEach(tint -> tints.put(tint.way(), tint));
    getDataProvider().refreshAll();
    setValue(chosen != null && tints.containsKey(chosen) ? chosen : null);
  }

  /** The tint chosen. */
  Optional<Tint> tint() {
    return Optional.ofNullable(getValue()).map(tints::get);
  }

  private String words(@Nullable Way way) {
    if (way == null) {
      return getTranslation("graph.way.none");
    }
    String name = getTranslation(Texts.way(way));
    return tints.containsKey(way)
        ? name
        : getTranslation("graph.way.missing", name, getTranslation(Texts.without(way)));
  }
}

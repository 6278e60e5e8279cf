package vizavi.library.ui.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vizavi.scenario.Scenario;
import vizavi.scenario.assist.Outline;
import vizavi.scenario.translation.Block;
import vizavi.scenario.translation.Blocks;
import vizavi.scenario.translation.Translation.Standing;
import vizavi.text.Diagnostic;

/** The sections of a scenario, one of them open: its blocks, and the ways to the others. */
class Sections extends Div {
  private final transient Translating translating;
  private final LanguagePane pane;
  private final Checkbox toDo = new Checkbox(getTranslation("translate.to-do"));
  private final Select<Section> choice = new Select<>();
  private final Paragraph loose = new Paragraph();
  private final Div rows = new Div();
  private transient Scenario source;
  private transient List<Section> all = List.of();

  /**
   * @param pane hears of what is written in the blocks
   */
  Sections(Translating translating, Scenario source, LanguagePane pane) {
    this.translating = translating;
    this.source = source;
    this.pane = pane;
    addClassName("translated-sections");
    toDo.setId("translation-to-do");
    toDo.addValueChangeListener(change -> lay(choice.getValue()));
    choice.setId("translation-section");
    choice.setLabel(getTranslation("translate.section"));
    choice.setItemLabelGenerator(this::label);
    choice.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            lay(change.getValue());
          }
        });
    var next = new NativeButton(getTranslation("translate.next"), click -> next());
    next.setId("translation-next");
    next.addClassNames("plain", "compact");
    var tools = new Div(choice, next, toDo);
    tools.addClassName("translated-tools");
    loose.addClassName("refused");
    add(tools, loose, rows);
  }

  /** Shows them beside a source, the same or a newer one; where one was reading, one stays. */
  void show(Scenario newer) {
    source = newer;
    all = Section.of(newer);
    var place = Optional.ofNullable(choice.getValue()).map(Section::id);
    choice.setItems(all);
    lay(
        all.stream()
            .filter(one -> place.filter(one.id()::equals).isPresent())
            .findFirst()
            .orElseGet(() -> firstToDo().orElse(all.getFirst())));
  }

  private Optional<Section> firstToDo() {
    var texts = translating.texts(source);
    return all.stream().filter(one -> one.toDo(texts) > 0).findFirst();
  }

  private String label(Section section) {
    String name = Labels.block(section.id());
    long open = section.toDo(translating.texts(source));
    return open == 0 ? name : getTranslation("translate.section.open", name, open);
  }

  private void lay(Section section) {
    choice.setValue(section);
    rows.removeAll();
    boolean readable = translating.readable(source);
    loose.setText(readable ? "" : getTranslation("translate.unreadable"));
    if (!readable) {
      return;
    }
    var texts = translating.texts(source);
    for (Block block : section.blocks()) {
      boolean wanted = !toDo.getValue() || texts.standing(block) != Standing.TRANSLATED;
      if (wanted && !block.pieces().isEmpty()) {
        rows.add(new BlockRow(block, source, translating.file().language(), pane));
      }
    }
    if (rows.getComponentCount() == 0) {
      rows.add(new Paragraph(getTranslation("translate.nothing-here")));
    }
    refresh();
  }

  /** Goes to the next section in which something is to do, or the next one. */
  private void next() {
    var texts = translating.texts(source);
    int at = all.indexOf(choice.getValue());
    var after = new ArrayList<>(all.subList(at + 1, all.size()));
    after.addAll(all.subList(0, at + 1));
    lay(after.stream().filter(one -> one.toDo(texts) > 0).findFirst().orElse(after.getFirst()));
    blocks().filter(row -> row.hasClassName("to-do")).findFirst().ifPresent(BlockRow::focus);
  }

  /** Brings a block to the front. */
  void goTo(String block) {
    String id = block.replaceFirst("\\..*", "");
    all.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(
            section -> {
              lay(section);
              focus(block);
            });
  }

  /** Stands in a block, if it is open. */
  void focus(String block) {
    blocks().filter(row -> row.id().equals(block)).findFirst().ifPresent(BlockRow::focus);
  }

  /** The blocks that are open. */
  Stream<BlockRow> blocks() {
    return rows.getChildren().filter(BlockRow.class::isInstance).map(BlockRow.class::cast);
  }

  /** Shows all texts as they were kept last. */
  void refresh() {
    var texts = translating.texts(source);
    var found = found();
    blocks()
        .filter(row -> !row.undecided())
        .forEach(row -> row.show(texts, found.getOrDefault(row.id(), List.of())));
    relabel();
  }

  /** Shows how far all are, without touching what is being written. */
  void standing() {
    var texts = translating.texts(source);
    var found = found();
    blocks().forEach(row -> row.standing(texts, found.getOrDefault(row.id(), List.of())));
    relabel();
  }

  private void relabel() {
    all.forEach(choice.getDataProvider()::refreshItem); // all at once would clear the choice
  }

  /** What is to be said of the words, by block; what is missing or stale is shown otherwise. */
  private Map<String, List<Diagnostic>> found() {
    var outline = Outline.of(translating.file().text());
    return translating.reading(source).diagnostics().stream()
        .filter(one -> !one.rule().equals("missing-translation"))
        .filter(one -> !one.rule().equals("stale-translation"))
        .collect(
            Collectors.groupingBy(one -> outline.placeAt(one.place().line()).orElse(Blocks.HEAD)));
  }
}

package vizavi.library.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vizavi.scenario.assist.Outline;
import vizavi.scenario.assist.Outline.Part;
import vizavi.scenario.assist.Spot;

/**
 * The scenes, endings and triggers of a text, each a way to its line; the one being written is
 * marked.
 */
public class OutlinePane extends Div {
  /** Beyond so many parts replies are listed only where they are searched for. */
  private static final int MANY = 200;

  private final Consumer<Spot> chosen;
  private final TextField search = new TextField();
  private final Div parts = new Div();
  private final Map<String, NativeButton> buttons = new HashMap<>();
  private Outline outline = new Outline(List.of());
  private Optional<String> place = Optional.empty();

  /** An empty outline; {@code chosen} hears of the line of a part that was clicked. */
  public OutlinePane(Consumer<Spot> chosen) {
    this.chosen = chosen;
    addClassName("outline");
    search.setId("outline-search");
    search.setPlaceholder(getTranslation("outline.search"));
    search.setAriaLabel(getTranslation("outline.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> draw());
    parts.addClassName("outline-parts");
    add(search, parts);
    draw();
  }

  /** Shows an outline. */
  public void show(Outline now) {
    if (!now.equals(outline)) {
      outline = now;
      draw();
    }
  }

  /** Marks the part being written: {@code scene}, {@code scene.reply} or an ending's id. */
  public void mark(Optional<String> now) {
    button().ifPresent(button -> button.getElement().removeAttribute("aria-current"));
    place = now;
    button()
        .ifPresent(
            button -> {
              button.getElement().setAttribute("aria-current", "location");
              button.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            });
  }

  /** Of the part being written, or of its scene where replies are not listed. */
  private Optional<NativeButton> button() {
    return place.map(id -> buttons.getOrDefault(id, buttons.get(id.split("\\.", 2)[0])));
  }

  private boolean withReplies() {
    return outline.parts().size() <= MANY || !search.isEmpty();
  }

  private void draw() {
    parts.removeAll();
    buttons.clear();
    Outline found = outline.matching(search.getValue());
    group(found, Outline.Kind.SCENE, "outline.scenes");
    group(found, Outline.Kind.ENDING, "outline.endings");
    group(found, Outline.Kind.TRIGGER, "outline.triggers");
    if (found.parts().isEmpty()) {
      Paragraph empty =
          new Paragraph(
              getTranslation(outline.parts().isEmpty() ? "outline.empty" : "outline.not-found"));
      empty.addClassName("small");
      parts.add(empty);
    }
    mark(place);
  }

  private void group(Outline found, Outline.Kind kind, String title) {
    List<Part> group = found.parts().stream().filter(part -> part.kind() == kind).toList();
    if (group.isEmpty()) {
      return;
    }
    Span name = new Span(getTranslation(title, group.size()));
    name.addClassName("outline-title");
    UnorderedList list = new UnorderedList();
    group.forEach(part -> list.add(item(part, part.id())));
    parts.add(name, list);
  }

  private Component item(Part part, String name) {
    NativeButton go = new NativeButton(part.id());
    go.addClassName("outline-part");
    go.getElement().setAttribute("title", part.title());
    go.addClickListener(click -> chosen.accept(new Spot(part.line(), 1)));
    buttons.put(name, go);
    ListItem item = new ListItem(go);
    if (!part.replies().isEmpty() && withReplies()) {
      UnorderedList replies = new UnorderedList();
      part.replies().forEach(reply -> replies.add(item(reply, name + "." + reply.id())));
      item.add(replies);
    }
    return item;
  }
}

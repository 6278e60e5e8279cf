package vizavi.attempt.ui.item;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vizavi.library.Publishing;
import vizavi.library.RevisionCard;
import vizavi.library.Shelved;
import vizavi.shell.Address;
import vizavi.shell.Moment;
import vizavi.shell.Places;

/**
 * Which revision's replies are shown, in which order; kept in the address, so that the way back
 * finds it again.
 */
class ItemsChoice extends Div {
  /** What the choice asks of its view. */
  interface Asks {
    void count(UUID revision);

    void sort();
  }

  private final transient Publishing publishing;
  private final transient Asks asks;
  private final Select<Shelved> scenarios = new Select<>();
  private final Select<RevisionCard> revisions = new Select<>();
  private final Select<Order> orders = new Select<>();

  /** What the address asks for, while it is being followed. */
  private transient Optional<QueryParameters> address = Optional.empty();

  ItemsChoice(Publishing publishing, Asks asks) {
    this.publishing = publishing;
    this.asks = asks;
    addClassName("items-choice");
    scenarios.setLabel(getTranslation("items.scenario"));
    scenarios.setId("scenario");
    scenarios.setItemLabelGenerator(one -> one.current().title());
    scenarios.addValueChangeListener(
        change -> Optional.ofNullable(change.getValue()).ifPresent(this::offer));
    revisions.setLabel(getTranslation("items.revision"));
    revisions.setId("revision");
    revisions.setItemLabelGenerator(
        one -> getTranslation("items.revision.name", one.number(), Moment.day(one.published())));
    revisions.addValueChangeListener(
        change -> Optional.ofNullable(change.getValue()).ifPresent(this::choose));
    orders.setLabel(getTranslation("items.order"));
    orders.setId("order");
    orders.setItems(Order.values());
    orders.setValue(Order.TAKEN);
    orders.setItemLabelGenerator(this::name);
    orders.addValueChangeListener(change -> sort());
    add(scenarios, revisions, orders);
  }

  private String name(Order order) {
    return switch (order) {
      case TAKEN -> getTranslation("items.order.taken");
      case OUTCOME -> getTranslation("items.order.outcome");
      case TELLING -> getTranslation("items.order.telling");
      case TIME -> getTranslation("items.order.time");
    };
  }

  /**
   * Chooses what an address asks for, where there is such a thing; false with nothing to choose.
   */
  boolean follow(QueryParameters asked) {
    List<Shelved> all = publishing.scenarios();
    address = Optional.of(asked);
    scenarios.setItems(all);
    orders.setValue(asked("order", List.of(Order.values()), Address::word).orElse(Order.TAKEN));
    asked("scenario", all, Shelved::scenario)
        .or(() -> all.stream().findFirst())
        .ifPresent(scenarios::setValue);
    address = Optional.empty();
    return !all.isEmpty();
  }

  private <T> Optional<T> asked(String name, List<T> all, Function<T, String> word) {
    return address
        .flatMap(one -> one.getSingleParameter(name))
        .flatMap(asked -> all.stream().filter(one -> word.apply(one).equals(asked)).findFirst());
  }

  Order order() {
    return orders.getValue();
  }

  private void offer(Shelved scenario) {
    List<RevisionCard> all = publishing.revisions(scenario.scenario());
    revisions.setItems(all);
    revisions.setValue(
        asked("revision", all, one -> Integer.toString(one.number()))
            .or(() -> all.stream().filter(RevisionCard::current).findFirst())
            .orElse(all.getFirst()));
  }

  private void choose(RevisionCard revision) {
    asks.count(revision.id());
    keep();
  }

  private void sort() {
    asks.sort();
    keep();
  }

  /** The current revision is not named: whoever comes back sees the one that is current then. */
  private void keep() {
    if (address.isPresent()) {
      return;
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    scenarios.getOptionalValue().ifPresent(one -> chosen.put("scenario", one.scenario()));
    revisions
        .getOptionalValue()
        .filter(one -> !one.current())
        .ifPresent(one -> chosen.put("revision", Integer.toString(one.number())));
    if (order() != Order.TAKEN) {
      chosen.put("order", Address.word(order()));
    }
    Address.keep(Places.ITEMS, QueryParameters.simple(chosen));
  }
}

package vizavi.attempt.ui.item;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vizavi.attempt.Counted;
import vizavi.scenario.Reply;
import vizavi.scenario.Scenario;
import vizavi.scenario.Scene;
import vizavi.shell.Csv;
import vizavi.shell.Numbers;

/** Figures as they are written. */
final class Written {
  static final String NONE = "\u2013";
  private static final int MINUTE = 60;

  private Written() {}

  static String percent(double share) {
    return Numbers.percent(share);
  }

  static String whole(OptionalDouble value) {
    return value.isPresent() ? Long.toString(Math.round(value.getAsDouble())) : NONE;
  }

  static String share(OptionalDouble value) {
    return value.isPresent() ? percent(value.getAsDouble()) : NONE;
  }

  /** With its sign, so that no colour is needed. */
  static String signed(OptionalDouble value) {
    return value.isPresent() ? Numbers.signed(value.getAsDouble()) : NONE;
  }

  static String time(OptionalDouble seconds) {
    if (seconds.isEmpty()) {
      return NONE;
    }
    long all = Math.round(seconds.getAsDouble());
    return all < MINUTE
        ? translate("items.seconds", all)
        : translate("items.minutes", all / MINUTE, all % MINUTE);
  }

  /** The words of a reply, named {@code scene.reply}; its id where the text no longer has it. */
  static String words(Scenario scenario, String reply) {
    int dot = reply.indexOf('.');
    return Optional.ofNullable(scenario.scenes().get(reply.substring(0, dot)))
        .map(Scene::replies)
        .map(replies -> replies.get(reply.substring(dot + 1)))
        .map(Reply::words)
        .orElse(reply);
  }

  /** All of it, for programs that calculate; what is not known is left empty. */
  static Csv csv(Scenario scenario, Counted counted) {
    var csv =
        new Csv(
            List.of(
                translate("items.column.scene"),
                translate("items.column.reply"),
                translate("items.column.words"),
                translate("items.column.offered"),
                translate("items.column.picked"),
                translate("items.column.plays"),
                translate("items.column.overall"),
                translate("items.column.passed"),
                translate("items.column.telling"),
                translate("items.column.compared"),
                translate("items.column.seconds")));
    counted
        .decisions()
        .forEach(
            decision ->
                decision
                    .replies()
                    .forEach(
                        one ->
                            csv.row(
                                decision.scene(),
                                one.reply().substring(one.reply().indexOf('.') + 1),
                                words(scenario, one.reply()),
                                one.offered(),
                                one.picked(),
                                one.plays(),
                                plain(one.overall()),
                                plain(one.passed()),
                                plain(one.telling()),
                                one.compared(),
                                plain(one.seconds()))));
    return csv;
  }

  private static Object plain(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }
}

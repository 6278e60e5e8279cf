package vizavi.library.ui.translate;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.scenario.Scenario;
import vizavi.scenario.translation.Blocks;

/**
 * What the texts of a source are called on the page.
 *
 * @param source names its people
 */
record Labels(Scenario source) {

  /** A block. */
  static String block(String id) {
    if (id.equals(Blocks.HEAD)) {
      return translate("translate.head");
    }
    int dot = id.indexOf('.');
    return dot < 0 ? id : translate("translate.reply", id.substring(dot + 1));
  }

  /** A text, by where it stands in the file: what it is, or who speaks. */
  String of(String way) {
    String[] steps = way.split("/");
    String last = steps[steps.length - 1];
    return switch (steps[0]) {
      case "client" -> person(source.client().name(), last);
      case "others" -> person(source.others().get(steps[1]).name(), last);
      case "visits" -> translate("translate.visit", steps[1]);
      case "scenes", "endings" ->
          steps[2].equals("says") ? speaker(steps[0], steps[1], last) : plain(last);
      default -> plain(last);
    };
  }

  private static String person(String name, String key) {
    return key.equals("name") ? translate("translate.name") : translate("translate.about", name);
  }

  private String speaker(String kind, String id, String number) {
    var lines =
        kind.equals("scenes") ? source.scenes().get(id).says() : source.endings().get(id).says();
    return switch (lines.get(Integer.parseInt(number)).speaker()) {
      case "client" -> source.client().name();
      case "narrator" -> translate("translate.narrator");
      case String other -> source.others().get(other).name();
    };
  }

  private static String plain(String key) {
    return switch (key) {
      case "title" -> translate("translate.title");
      case "role" -> translate("translate.role");
      case "briefing" -> translate("translate.briefing");
      case "words" -> translate("translate.words");
      case "because" -> translate("translate.because");
      case "better" -> translate("translate.better");
      case "reason" -> translate("translate.reason");
      default -> translate("translate.lesson");
    };
  }
}

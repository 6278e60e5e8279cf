package vizavi.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vizavi.account.Entry.Outcome;

/** What becomes of a line of a list, in words. */
final class Outcomes {
  /** Of a cell, in characters: nobody's name is longer, but a file may hold anything. */
  private static final int MOST_OF_A_CELL = 60;

  private Outcomes() {}

  static String name(Outcome outcome) {
    return switch (outcome) {
      case NEW -> translate("import.new");
      case INVITED -> translate("import.invited");
      case HERE -> translate("import.here");
      case FAULTY -> translate("import.mistake");
    };
  }

  static String counted(Outcome outcome, int count) {
    return switch (outcome) {
      case NEW -> translate("import.count.new", count);
      case INVITED -> translate("import.count.invited", count);
      case HERE -> translate("import.count.here", count);
      case FAULTY -> translate("import.count.mistakes", count);
    };
  }

  static String tone(Outcome outcome) {
    return switch (outcome) {
      case NEW -> "good";
      case INVITED -> "accent";
      case HERE -> "none";
      case FAULTY -> "bad";
    };
  }

  /** A cell as far as it can be shown. */
  static String cut(String cell) {
    return cell.length() <= MOST_OF_A_CELL ? cell : cell.substring(0, MOST_OF_A_CELL) + "…";
  }
}

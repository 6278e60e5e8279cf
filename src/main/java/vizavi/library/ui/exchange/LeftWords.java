package vizavi.library.ui.exchange;

import vizavi.scenario.twee.What;

/** Which sentence says why something of a story stayed behind. */
final class LeftWords {
  private LeftWords() {}

  static String key(What what) {
    return switch (what) {
      case SCRIPT -> "exchange.left.script";
      case STYLESHEET -> "exchange.left.stylesheet";
      case SPECIAL_PASSAGE -> "exchange.left.special-passage";
      case MACRO -> "exchange.left.macro";
      case VARIABLE -> "exchange.left.variable";
      case LINK_ACTION -> "exchange.left.link-action";
      case COMPUTED_LINK -> "exchange.left.computed-link";
      case WEB_LINK -> "exchange.left.web-link";
      case MISSING_PASSAGE -> "exchange.left.missing-passage";
      case SECOND_PASSAGE -> "exchange.left.second-passage";
      case UNNAMED_PASSAGE -> "exchange.left.unnamed-passage";
      case TEXT_BEFORE -> "exchange.left.text-before";
      case PICTURE -> "exchange.left.picture";
      case HTML -> "exchange.left.html";
      case FORMATTING -> "exchange.left.formatting";
      case COMMENT -> "exchange.left.comment";
      case TAGS -> "exchange.left.tags";
      case METADATA -> "exchange.left.metadata";
      case FORMAT -> "exchange.left.format";
      case INVISIBLE -> "exchange.left.invisible";
      case LONG_WORD -> "exchange.left.long-word";
    };
  }
}

package vizavi.scenario.twee;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of SugarCube and Harlowe that are told from prose, and those that lead on. */
final class Commands {
  /** Harlowe's, without hyphens; "(note: see below)" is none and stays text. */
  private static final Set<String> HARLOWE =
      Set.of(
          "set",
          "put",
          "move",
          "unpack",
          "if",
          "unless",
          "elseif",
          "else",
          "cond",
          "for",
          "loop",
          "either",
          "print",
          "display",
          "show",
          "hide",
          "rerun",
          "link",
          "linkreplace",
          "linkreveal",
          "linkrepeat",
          "linkrerun",
          "linkgoto",
          "linkrevealgoto",
          "linkundo",
          "linkshow",
          "linkfullscreen",
          "click",
          "clickreplace",
          "clickappend",
          "clickprepend",
          "clickgoto",
          "mouseover",
          "mouseout",
          "goto",
          "undo",
          "redirect",
          "restart",
          "reload",
          "gotourl",
          "openurl",
          "live",
          "stop",
          "event",
          "after",
          "more",
          "transition",
          "t8n",
          "transitiontime",
          "t8ntime",
          "textcolour",
          "textcolor",
          "colour",
          "color",
          "textstyle",
          "font",
          "align",
          "background",
          "bg",
          "css",
          "opacity",
          "hook",
          "replace",
          "append",
          "prepend",
          "enchant",
          "change",
          "a",
          "array",
          "dm",
          "datamap",
          "ds",
          "dataset",
          "random",
          "dialog",
          "alert",
          "prompt",
          "confirm",
          "inputbox",
          "input",
          "dropdown",
          "checkbox",
          "cyclinglink",
          "seqlink",
          "meter",
          "savegame",
          "loadgame",
          "visited",
          "history",
          "macro",
          "output",
          "box",
          "floatbox",
          "columns",
          "ignore",
          "verbatim",
          "icondropdown",
          "animate",
          "num",
          "str",
          "text",
          "upperfirst",
          "lowerfirst",
          "uppercase",
          "lowercase");

  private static final Pattern HARLOWE_NAME = Pattern.compile("\\(\\s{0,3}([A-Za-z][\\w-]{0,30}):");
  private static final String QUOTED = "(?:\"([^\"]*)\"|'([^']*)')";
  private static final Pattern HARLOWE_LINK =
      Pattern.compile(
          "(?is)\\(\\s*link-?(?:reveal-?)?goto:\\s*"
              + QUOTED
              + "(?:\\s*,\\s*"
              + QUOTED
              + ")?\\s*\\)");
  private static final Pattern HARLOWE_JUMP =
      Pattern.compile("(?is)\\(\\s*(?:go-?to|redirect):\\s*" + QUOTED + "\\s*\\)");
  private static final Pattern SUGARCUBE_LINK =
      Pattern.compile("(?is)<<(?:link|button)\\s+" + QUOTED + "\\s+" + QUOTED + "\\s*>>");
  private static final Pattern SUGARCUBE_JUMP =
      Pattern.compile("(?is)<<goto\\s+(?:" + QUOTED + "|\\[\\[([^\\[\\]]+)]])\\s*>>");

  private Commands() {}

  /** Whether a command of Harlowe's begins at this bracket. */
  static boolean harlowe(String text, int at) {
    Matcher name = HARLOWE_NAME.matcher(text).region(at, Math.min(text.length(), at + 40));
    return name.lookingAt()
        && HARLOWE.contains(name.group(1).toLowerCase(Locale.ROOT).replaceAll("[-_]", ""));
  }

  /** The link a command makes of two texts. */
  static Optional<Link> link(int line, String command) {
    for (Pattern pattern : new Pattern[] {HARLOWE_LINK, SUGARCUBE_LINK}) {
      Matcher link = pattern.matcher(command);
      if (link.matches()) {
        String label = first(link, 1, 2);
        String target = first(link, 3, 4);
        return Optional.of(Link.of(line, label, target.isEmpty() ? label : target));
      }
    }
    return Optional.empty();
  }

  /** Where a command leads without being asked. */
  static Optional<String> jump(String command) {
    for (Pattern pattern : new Pattern[] {HARLOWE_JUMP, SUGARCUBE_JUMP}) {
      Matcher jump = pattern.matcher(command);
      if (jump.matches()) {
        return Optional.of(first(jump, 1, jump.groupCount()).strip());
      }
    }
    return Optional.empty();
  }

  private static String first(Matcher matcher, int from, int to) {
    for (int group = from; group <= to; group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }
}

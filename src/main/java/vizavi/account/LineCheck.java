package vizavi.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vizavi.account.Entry.Mistake;
import vizavi.account.sheet.Line;

/** Looks over the lines of one list for what can be seen without knowing who is there. */
final class LineCheck {
  private final Map<String, Integer> first = new HashMap<>();

  /** The mistakes of the next line. */
  List<Mistake> next(Line line) {
    var mistakes = new ArrayList<Mistake>();
    if (line.surplus() > 0) {
      mistakes.add(new Mistake(Fault.SURPLUS, String.valueOf(line.surplus())));
    }
    name(line.name(), mistakes);
    signIn(line, mistakes);
    try {
      Email.accept(line.email());
    } catch (RefusedException refused) {
      mistakes.add(new Mistake(Fault.EMAIL_SHAPE, ""));
    }
    return mistakes;
  }

  private static void name(String name, List<Mistake> mistakes) {
    if (name.isEmpty()) {
      mistakes.add(new Mistake(Fault.NAME_MISSING, ""));
      return;
    }
    try {
      ProperName.accept(name);
    } catch (RefusedException refused) {
      mistakes.add(new Mistake(Fault.NAME_SHAPE, String.valueOf(ProperName.LONGEST)));
    }
  }

  private void signIn(Line line, List<Mistake> mistakes) {
    if (line.signIn().isEmpty()) {
      mistakes.add(new Mistake(Fault.SIGN_IN_MISSING, ""));
      return;
    }
    try {
      var before = first.putIfAbsent(SignInName.accept(line.signIn()), line.number());
      if (before != null) {
        mistakes.add(new Mistake(Fault.TWICE, String.valueOf(before)));
      }
    } catch (RefusedException refused) {
      mistakes.add(
          SignInName.nearest(line.signIn())
              .map(near -> new Mistake(Fault.SIGN_IN_NEARLY, near))
              .orElse(new Mistake(Fault.SIGN_IN_SHAPE, "")));
    }
  }
}

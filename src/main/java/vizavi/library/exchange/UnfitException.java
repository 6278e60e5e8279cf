package vizavi.library.exchange;

import java.util.List;

/** Something that came from outside can't be taken; nothing was. */
final class UnfitException extends Exception {
  private final Why why;
  private final transient List<Object> arguments;

  UnfitException(Why why, Object... arguments) {
    super(why.key());
    this.why = why;
    this.arguments = List.of(arguments);
  }

  Why why() {
    return why;
  }

  List<Object> arguments() {
    return arguments;
  }
}

package vizavi.shell;

/** A principal with a name that is shown to people. */
public interface Named {
  String shownName();
}

package vizavi.text;

/**
 * How much a diagnostic weighs: an error keeps a scenario from being played, a warning does not.
 */
public enum Severity {
  ERROR,
  WARNING;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

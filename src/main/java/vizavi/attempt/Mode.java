package vizavi.attempt;

/** How an attempt is played. */
public enum Mode {
  /** Reasons after each turn, a way back, not counted. */
  COACH,
  /** No way back, reasons at the end, counted. */
  ASSESSED
}

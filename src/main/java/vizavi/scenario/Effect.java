package vizavi.scenario;

/** What a reply or a scene changes: {@code patience}, {@code trust} or a fact. */
public sealed interface Effect {
  /** Name of what is changed. */
  String variable();

  /** Adds {@code by}, positive or negative; the result stays in the variable's range. */
  record Change(String variable, int by) implements Effect {}

  /** Sets a value, as {@link Fact} encodes it. */
  record Assign(String variable, int value) implements Effect {}
}

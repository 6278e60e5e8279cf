package vizavi.book;

/** What the book says about a wording. */
public enum Advice {
  AVOID,
  USE
}

package vizavi.scoring.compose;

/** "No problem" hides a cost only where something is given; after thanks it answers them. */
final class HarmlessNoProblem implements Rule {
  @Override
  public Change of(Composition heard) {
    if (!heard.makes("hide-cost")) {
      return Change.NONE;
    }
    boolean harmless =
        !heard.signs("answering-thanks").isEmpty() && heard.any(heard.client(), "<thanks>")
            || !heard.signs("harmless-yes").isEmpty() && !heard.makes("blank-cheque");
    return harmless && heard.entries("grant").isEmpty()
        ? Change.strikes("hide-cost", "grant")
        : Change.NONE;
  }
}

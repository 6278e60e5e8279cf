package vizavi.scenario.check;

import vizavi.text.Diagnostics;

/** A reply that nobody says in one breath, nor reads before choosing. */
final class LongReply implements Rule<Draft> {
  private static final int MOST = 60;

  @Override
  public void check(Draft draft, Diagnostics diagnostics) {
    Spoken.replies(draft)
        .filter(reply -> Prose.of(reply.text()).words() > MOST)
        .forEach(
            reply ->
                warning(
                    diagnostics,
                    reply.place(),
                    reply.what()
                        + " has "
                        + Prose.of(reply.text()).words()
                        + " words; more than "
                        + MOST
                        + " are not said in one breath, and not read before choosing"));
  }
}

package vizavi.scenario.check;

import vizavi.text.Diagnostics;
import vizavi.text.Message;

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
                    Message.of(
                        "long-reply",
                        "{0} has {1} words; more than {2} are not said in one breath,"
                            + " and not read before choosing",
                        reply.what(),
                        Prose.of(reply.text()).words(),
                        MOST)));
  }
}

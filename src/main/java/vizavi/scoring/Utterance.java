package vizavi.scoring;

import vizavi.scoring.words.Tongue;

/**
 * What somebody typed to a client.
 *
 * @param tongue the language it should be in
 * @param client what the client said before it; may be empty
 * @param reply the words as they were typed
 */
public record Utterance(Tongue tongue, String client, String reply) {}

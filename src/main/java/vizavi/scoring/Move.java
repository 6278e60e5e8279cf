package vizavi.scoring;

/**
 * A speech act seen in the words of a reply.
 *
 * @param id as written in a scenario, such as {@code set-limit}
 * @param skill the skill it belongs to
 * @param worth which way it pulls by itself
 * @param name short name shown to a person
 * @param seen when it is seen in a reply, in words
 */
public record Move(String id, Skill skill, Worth worth, String name, String seen) {}

package vizavi.account;

/**
 * Where an e-mail reaches somebody.
 *
 * @param name shown to people
 */
public record Address(String email, String name) {}

package vizavi.account;

import vizavi.shell.Language;

/**
 * Where an e-mail reaches somebody.
 *
 * @param name shown to people
 * @param language what they read
 */
public record Address(String email, String name, Language language) {}

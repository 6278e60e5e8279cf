package vizavi.scenario.assist;

import vizavi.text.Message;

/**
 * What a word of a file means.
 *
 * @param from where the word begins
 * @param length in code points
 * @param title the word, and what it is
 * @param text a sentence or a few
 */
public record Hover(Spot from, int length, String title, Message text) {}

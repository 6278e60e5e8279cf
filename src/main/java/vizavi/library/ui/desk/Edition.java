package vizavi.library.ui.desk;

import vizavi.scenario.Reading;
import vizavi.scenario.assist.Outline;

/**
 * The text of a draft between two edits.
 *
 * @param number from 0, one more with each edit in this workbench
 * @param reading what the static rules say of it
 * @param outline what is in it, as far as it can be skimmed
 */
public record Edition(int number, String text, Reading reading, Outline outline) {}

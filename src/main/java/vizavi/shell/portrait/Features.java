package vizavi.shell.portrait;

/**
 * What of a face is drawn by rule. Lengths are in units of the drawing, which is 200 across.
 *
 * @param head build of the head
 * @param nose shape of the nose
 * @param iris colour of the eyes
 * @param brow how thick the brows are
 * @param lash how thick the upper lids are
 * @param lips how full the lips are, 0 (a line) to 1; above 1 in a beard
 * @param slant how much higher the outer corner of an eye is
 * @param roundness of the eyes; 1 is the middle
 */
record Features(
    Head head,
    Nose nose,
    String iris,
    double brow,
    double lash,
    double lips,
    double slant,
    double roundness) {

  /** Whether the mouth is drawn on hair, where the lines of the skin would be out of place. */
  boolean bearded() {
    return lips > 1;
  }
}

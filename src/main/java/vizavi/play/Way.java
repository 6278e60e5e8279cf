package vizavi.play;

/** Where a reply, a scene or a trigger leads: to a place, or to one of several. */
sealed interface Way permits Place, Fork {
  /**
   * The place it leads to now.
   *
   * @param from the scene, or {@code scene.reply}, it is written at
   */
  Place taken(Moment moment, Witness witness, String from);
}

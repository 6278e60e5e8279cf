package vizavi.scoring.compose;

/** One composition rule. */
interface Rule {
  Change of(Composition heard);
}

package vizavi.analysis.compare;

/** The things a scenario is made of. */
public enum Kind {
  SCENARIO,
  CLIENT,
  PERSON,
  FACT,
  VISIT,
  TRIGGER,
  SCENE,
  REPLY,
  ENDING
}

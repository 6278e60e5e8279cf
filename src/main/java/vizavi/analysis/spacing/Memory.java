package vizavi.analysis.spacing;

/**
 * How well something practised is kept in mind.
 *
 * @param stability days after which it is still kept with a probability of 0.9; more than 0
 * @param difficulty 1 (easy) .. 10
 * @param day number of the day it was practised last
 * @param repetitions how often it was practised, this included; at least 1
 * @param lapses how often it went wrong after the first time
 */
public record Memory(double stability, double difficulty, long day, int repetitions, int lapses) {
  public Memory {
    if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10) || repetitions < 1) {
      throw new IllegalArgumentException(
          "stability " + stability + ", difficulty " + difficulty + ", repeated " + repetitions);
    }
  }
}

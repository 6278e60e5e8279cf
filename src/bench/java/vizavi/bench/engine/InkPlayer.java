package vizavi.bench.engine;

import com.bladecoder.ink.runtime.Story;

/** blade-ink, used as its documentation shows. */
final class InkPlayer implements Player {
  private final Story story;
  private String said = "";

  InkPlayer(String compiled) {
    try {
      story = new Story(compiled);
    } catch (Exception e) {
      throw new IllegalStateException("blade-ink can't read the story", e);
    }
  }

  @Override
  public void begin() {
    doing(
        () -> {
          story.resetState();
          said = story.continueMaximally();
        });
  }

  @Override
  public int offers() {
    return story.getCurrentChoices().size();
  }

  @Override
  public void choose(int choice) {
    doing(
        () -> {
          story.chooseChoiceIndex(choice);
          said = story.continueMaximally();
        });
  }

  @Override
  public String save() {
    try {
      return story.getState().toJson();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void restore(String saved) {
    doing(() -> story.getState().loadJson(saved));
  }

  @Override
  public String words(int choice) {
    return story.getCurrentChoices().get(choice).getText();
  }

  @Override
  public String said() {
    return said;
  }

  @Override
  public int value(String variable) {
    return (Integer) story.getVariablesState().get(variable);
  }

  /** All of blade-ink's calls may throw any exception. */
  private interface Step {
    void run() throws Exception;
  }

  private static void doing(Step step) {
    try {
      step.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

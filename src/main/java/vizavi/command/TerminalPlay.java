package vizavi.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vizavi.analysis.Debrief;
import vizavi.play.Play;
import vizavi.play.State;
import vizavi.play.Transcript;
import vizavi.play.Turn;
import vizavi.scenario.Reply;

/** One person at a terminal who plays a scenario through. */
final class TerminalPlay {
  private static final String BACK = "back";
  private static final String QUIT = "quit";

  private final Play play;
  private final Function<Transcript, Debrief> ends;
  private final TurnText text;
  private final PrintStream out;
  private final Deque<Turn> turns = new ArrayDeque<>();

  TerminalPlay(Play play, Function<Transcript, Debrief> ends, PrintStream out) {
    this.play = play;
    this.ends = ends;
    this.text = new TurnText(play.scenario());
    this.out = out;
  }

  /** Plays until {@code quit} or until nothing more comes in. */
  void run(long seed, InputStream in) {
    introduce();
    turns.add(play.open(seed));
    show(turns.getLast(), now());
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = next(lines); line.isPresent(); line = next(lines)) {
        take(line.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("standard input can't be read", e);
    }
  }

  private void introduce() {
    var scenario = play.scenario();
    out.println(scenario.title());
    out.println(scenario.role());
    out.println(scenario.briefing());
    out.println();
    out.println("Give a number, or your own words where they are asked for. Also: back, quit.");
  }

  /** The next line, or nothing where the play is to stop. */
  private Optional<String> next(BufferedReader lines) throws IOException {
    out.print("> ");
    out.flush();
    var line = lines.readLine();
    if (line == null) {
      out.println();
    }
    return Optional.ofNullable(line).map(String::strip).filter(words -> !words.equals(QUIT));
  }

  private void take(String line) {
    var before = now();
    if (line.equals(BACK)) {
      back();
    } else if (line.isEmpty() || before.over()) {
      out.println(prompt(before));
    } else if (reply(before, line).isPresent()) {
      go(play.answer(before, reply(before, line).get().id()));
    } else if (play.listens(before) && !line.matches("[0-9]+")) {
      go(play.type(before, line));
    } else {
      out.println("There is no reply \"" + line + "\". " + prompt(before));
    }
  }

  /** The reply meant by its number or its id. */
  private Optional<Reply> reply(State state, String line) {
    List<Reply> offered = play.offers(state);
    if (line.matches("[1-9][0-9]?") && Integer.parseInt(line) <= offered.size()) {
      return Optional.of(offered.get(Integer.parseInt(line) - 1));
    }
    return offered.stream().filter(one -> one.id().equals(line)).findFirst();
  }

  private String prompt(State state) {
    if (state.over()) {
      return "The conversation is over: back or quit.";
    }
    var numbers = "a number from 1 to " + play.offers(state).size();
    return "Give " + numbers + (play.listens(state) ? ", or your own words." : ", back or quit.");
  }

  private void go(Turn turn) {
    var before = now();
    turns.add(turn);
    show(turn, before);
    if (now().over()) {
      var transcript = new Transcript(List.copyOf(turns));
      out.print(EndText.of(ends.apply(transcript)));
    }
  }

  private void back() {
    if (turns.size() == 1) {
      out.println("This is the beginning.");
      return;
    }
    turns.removeLast();
    show(turns.getLast(), now());
  }

  private void show(Turn turn, State before) {
    out.print(text.of(turn, before));
    out.print(text.state(turn.after()));
    int number = 0;
    for (var reply : play.offers(turn.after())) {
      out.println("  " + ++number + "  " + reply.words());
    }
    if (play.listens(turn.after())) {
      out.println("  or say it in your own words");
    }
  }

  private State now() {
    return turns.getLast().after();
  }
}

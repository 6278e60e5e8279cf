package vizavi.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vizavi.scoring.compose.Composition;
import vizavi.scoring.compose.Rules;
import vizavi.scoring.learn.Doubt;
import vizavi.scoring.learn.Model;
import vizavi.scoring.words.Tongue;

/** Hears what a typed reply does. Always the same for the same words; safe for many threads. */
public final class Scorer {
  /** Grows with every change of lexicon, weights or rules that can change what is heard. */
  private static final int VERSION = 1;

  private final Rubric rubric;
  private final Model model;

  Scorer(Rubric rubric, Model model) {
    this.rubric = rubric;
    this.model = model;
  }

  /** The scorer that comes with the product. */
  public static Scorer shipped() {
    return Shipped.SCORER;
  }

  /** Grows with every change that can change what is heard in a reply. */
  public int version() {
    return VERSION;
  }

  /** Hears a reply. */
  public Hearing hear(Utterance said) {
    var ear = Ear.of(said.tongue());
    var taken = ear.take(said.client(), said.reply());
    Set<Notice> notices = EnumSet.noneOf(Notice.class);
    taken.reply().notices().forEach(oddity -> notices.add(Notice.valueOf(oddity.name())));
    if (taken.repeats()) {
      notices.add(Notice.REPEATED);
    }
    var refusal = Understanding.refuses(ear, taken);
    if (refusal.isPresent()) {
      notices.add(refusal.get());
      return new Hearing(rubric.score(List.of()), Map.of(), Map.of(), true, List.copyOf(notices));
    }
    return judged(ear, taken, notices);
  }

  private Hearing judged(Ear ear, Ear.Taken taken, Set<Notice> notices) {
    var opinion = model.of(taken.sample(), ear.lexicon().tongue());
    var composed =
        Rules.of(
            new Composition(
                taken.tokens(),
                taken.client().counting(),
                taken.hits(),
                heard(opinion, taken),
                ear.lexicon()));
    notices.addAll(composed.notices());
    var judging = new Judging(taken, model);
    var moves = composed.moves();
    var score = rubric.score(moves.keySet());
    Map<Skill, List<Evidence>> tones =
        notices.contains(Notice.TO_SCORER) ? Map.of() : tones(taken, score, doubts(opinion, moves));
    for (var tone : tones.entrySet()) {
      score = toned(score, tone.getKey(), tone.getValue());
    }
    return new Hearing(score, judging.evidence(moves), tones, false, List.copyOf(notices));
  }

  /** What was heard, and nearly heard, without the moves that a rule struck. */
  private Map<String, Integer> doubts(Model.Opinion opinion, Map<String, Integer> moves) {
    var said = opinion.moves().clone();
    for (int i = 0; i < said.length; i++) {
      boolean struck = said[i] > 0 && !moves.containsKey(model.moves().get(i));
      said[i] = struck ? Double.NEGATIVE_INFINITY : said[i];
    }
    return Doubt.of(model.moves(), said, opinion.clauses());
  }

  /** The moves heard, each with the number of the clause that shows it most. */
  private Map<String, Integer> heard(Model.Opinion opinion, Ear.Taken taken) {
    Map<String, Integer> heard = new LinkedHashMap<>();
    for (int i = 0; i < opinion.moves().length; i++) {
      if (opinion.moves()[i] > 0) {
        var clause = taken.sample().clauses().get(opinion.clauses()[i]);
        heard.put(model.moves().get(i), taken.tokens().get(clause.first()).clause());
      }
    }
    return heard;
  }

  private Map<Skill, List<Evidence>> tones(
      Ear.Taken taken, Score score, Map<String, Integer> moves) {
    var whole = taken.sample().with(moves);
    var said = model.toneParts(whole);
    Map<Skill, List<Evidence>> tones = new EnumMap<>(Skill.class);
    for (var skill : Model.TONED) {
      var parts = said[Model.TONED.indexOf(skill)];
      double outside = model.toneStart(skill);
      for (int f = 0; f < parts.length; f++) {
        outside += whole.from()[f] < 0 ? parts[f] : 0;
      }
      var weights = Judging.perToken(whole, parts);
      var tone = Tone.of(taken, weights, outside, score, skill);
      if (!tone.isEmpty()) {
        tones.put(skill, tone);
      }
    }
    return Collections.unmodifiableMap(tones);
  }

  /** The score with what the tone of one skill adds, as one finding more. */
  private static Score toned(Score score, Skill skill, List<Evidence> tone) {
    var change = Points.sum(tone.stream().map(Evidence::points));
    Map<Skill, BigDecimal> levels = new EnumMap<>(score.levels());
    levels.merge(skill, change, BigDecimal::add);
    List<Finding> findings = new ArrayList<>(score.findings());
    int after = 0;
    for (int i = 0; i < findings.size(); i++) {
      after = findings.get(i).skill() == skill ? i + 1 : after;
    }
    findings.add(
        after, new Finding(skill, Rubric.TONE, List.of(), change, "the tone of the words"));
    return new Score(score.moves(), levels, List.copyOf(findings));
  }

  /**
   * How alike the words of a text are to those of the most alike of some others: 0 nothing in
   * common or no others, 1 the same words. The cosine of their stems; little words count little.
   */
  public double likeness(Tongue tongue, String one, List<String> others) {
    var reader = Ear.of(tongue).reader();
    var words = reader.read(one).counting();
    return others.stream()
        .mapToDouble(other -> Likeness.of(words, reader.read(other).counting()))
        .max()
        .orElse(0);
  }

  private static final class Shipped {
    static final Scorer SCORER = new Scorer(Rubric.shipped(), Model.shipped());
  }
}

package vizavi.attempt.ui.review;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vizavi.analysis.review.Agreement;
import vizavi.analysis.review.Rating;
import vizavi.scoring.Rubric;
import vizavi.scoring.Skill;
import vizavi.scoring.measure.Table;
import vizavi.shell.Figures;
import vizavi.shell.Terms;

/** The tables of agreement; a figure that says little says so. */
final class AgreementTables {
  private AgreementTables() {}

  /** One row for each skill. */
  static Figures skills(Agreement agreement) {
    Figures table =
        new Figures(
            List.of(
                translate("agreement.skill"),
                translate("agreement.replies"),
                translate("agreement.same"),
                translate("agreement.one-sided"),
                translate("agreement.kappa"),
                translate("agreement.between")));
    agreement
        .skills()
        .forEach(
            (skill, of) ->
                table.row(
                    Terms.skill(skill),
                    List.of(
                        Integer.toString(of.n()),
                        Integer.toString(of.same()),
                        Integer.toString(of.oneSided()),
                        kappa(of.kappa(), of.n() < Agreement.FEW),
                        between(of.interval(), of.n() < Agreement.FEW))));
    return table.caption(translate("agreement.skills.caption"));
  }

  /** One row for each language and source, with the kappa of each skill. */
  static Figures languages(List<Rating> ratings) {
    List<String> columns = new ArrayList<>();
    columns.add(translate("agreement.language"));
    columns.add(translate("agreement.source"));
    columns.add(translate("agreement.replies"));
    Stream.of(Skill.values()).map(Terms::skill).forEach(columns::add);
    Figures table = new Figures(columns);
    ratings.stream()
        .map(Rating::language)
        .distinct()
        .sorted()
        .forEach(
            language ->
                Stream.of(true, false).forEach(typed -> row(table, ratings, language, typed)));
    return table.caption(translate("agreement.languages.caption"));
  }

  private static void row(Figures table, List<Rating> ratings, String language, boolean typed) {
    var some =
        ratings.stream()
            .filter(one -> one.language().equals(language) && one.typed() == typed)
            .toList();
    if (some.isEmpty()) {
      return;
    }
    var agreement = Agreement.of(some);
    List<String> cells = new ArrayList<>();
    cells.add(typed ? translate("agreement.source.scorer") : translate("agreement.source.author"));
    cells.add(Integer.toString(agreement.n()));
    for (Skill skill : Skill.values()) {
      cells.add(
          Optional.ofNullable(agreement.skills().get(skill))
              .map(of -> kappa(of.kappa(), of.n() < Agreement.FEW))
              .orElse("–"));
    }
    table.row(Tongues.name(language), cells);
  }

  /** One row for each move that was heard on either side, those heard most first. */
  static Figures moves(Agreement agreement) {
    Figures table =
        new Figures(
            List.of(
                translate("agreement.move"),
                translate("agreement.heard"),
                translate("agreement.judged"),
                translate("agreement.both"),
                translate("agreement.kappa"),
                translate("agreement.between")));
    agreement.moves().entrySet().stream()
        .sorted(Comparator.comparingInt(one -> -one.getValue().heard() - one.getValue().judged()))
        .forEach(
            one -> {
              String move =
                  Optional.ofNullable(Rubric.shipped().moves().get(one.getKey()))
                      .map(Terms::move)
                      .orElse(one.getKey());
              row(table, move, one.getValue());
            });
    if (agreement.critical().heard() + agreement.critical().judged() > 0) {
      row(table, translate("agreement.critical"), agreement.critical());
    }
    return table.caption(translate("agreement.moves.caption", agreement.n()));
  }

  private static void row(Figures table, String what, Agreement.OfMove of) {
    table.row(
        what,
        List.of(
            Integer.toString(of.heard()),
            Integer.toString(of.judged()),
            Integer.toString(of.both()),
            kappa(of.kappa(), of.few()),
            between(of.interval(), of.few())));
  }

  private static String kappa(OptionalDouble kappa, boolean few) {
    if (kappa.isEmpty()) {
      return translate("agreement.undefined");
    }
    String figure = number(kappa.getAsDouble());
    return few ? translate("agreement.few", figure) : figure;
  }

  /** Of few replies an interval would promise more than it can hold. */
  private static String between(Optional<Table.Interval> interval, boolean few) {
    return interval
        .filter(one -> !few)
        .map(one -> translate("agreement.interval", number(one.least()), number(one.most())))
        .orElse("–");
  }

  private static String number(double value) {
    var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }
}

package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import vizavi.play.Picked;
import vizavi.scoring.Finding;
import vizavi.scoring.Rubric;
import vizavi.scoring.Score;
import vizavi.shell.Badge;
import vizavi.shell.Glyph;
import vizavi.shell.Terms;

/** What the words of a turn are worth, and why. */
class Worth extends Div {
  Worth(Picked picked) {
    addClassName("worth");
    if (picked.typed().isPresent()) {
      add(heard(picked));
    }
    if (picked.critical()) {
      add(new Badge(Glyph.WARNING, getTranslation("playtest.critical"), "bad"));
    }
    add(levels(picked), reasons(picked));
  }

  private Span heard(Picked picked) {
    var words =
        picked.understood()
            ? getTranslation("playtest.heard-as", picked.reply())
            : getTranslation("playtest.not-understood");
    var heard = new Span(words);
    heard.addClassName("small");
    return heard;
  }

  private Div levels(Picked picked) {
    var badges = new Div();
    badges.addClassName("badges");
    picked
        .score()
        .levels()
        .forEach(
            (skill, level) ->
                badges.add(
                    new Badge(
                        getTranslation(
                            "playtest.level",
                            Terms.skill(skill),
                            Terms.points(level),
                            Score.TOP))));
    return badges;
  }

  private NativeDetails reasons(Picked picked) {
    var all = new UnorderedList();
    picked.score().findings().forEach(finding -> all.add(new ListItem(reason(finding))));
    var details = new NativeDetails(getTranslation("playtest.why"), all);
    details.addClassName("quiet");
    picked.because().ifPresent(words -> all.add(new ListItem(new Paragraph(words))));
    picked
        .better()
        .ifPresent(
            words ->
                all.add(new ListItem(new Paragraph(getTranslation("playtest.better", words)))));
    return details;
  }

  private String reason(Finding finding) {
    var moves =
        finding.moves().stream()
            .map(
                id ->
                    Optional.ofNullable(Rubric.shipped().moves().get(id))
                        .map(Terms::move)
                        .orElse(id))
            .collect(Collectors.joining(", "));
    var points = (finding.points().signum() < 0 ? "−" : "+") + Terms.points(finding.points().abs());
    return getTranslation(
        "playtest.reason",
        Terms.skill(finding.skill()),
        points,
        moves.isEmpty() ? 0 : 1,
        moves,
        Terms.because(finding));
  }
}

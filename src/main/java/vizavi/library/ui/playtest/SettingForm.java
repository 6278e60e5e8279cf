package vizavi.library.ui.playtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vizavi.analysis.playtest.Setting;
import vizavi.scenario.Scenario;

/** Asks where a playtest begins: at which scene, and how things stand there. */
class SettingForm extends Div {
  private static final int TOP = 100;
  private static final int LUCKS = 999_999;

  private final Select<String> scene = new Select<>();
  private final Div values = new Div();
  private final Map<String, FactField> facts = new LinkedHashMap<>();
  private FactField patience;
  private FactField trust;
  private FactField seed;

  SettingForm(Scenario scenario) {
    addClassName("setting");
    scene.setLabel(getTranslation("playtest.scene"));
    scene.setId("playtest-scene");
    values.addClassName("setting-values");
    add(scene, values);
    patience = FactField.number(getTranslation("playtest.patience"), 0, TOP, 0);
    trust = FactField.number(getTranslation("playtest.trust"), 0, TOP, 0);
    seed = FactField.number(getTranslation("playtest.luck"), 0, LUCKS, 1);
    show(Setting.start(scenario, 1), scenario);
  }

  /** Offers what a scenario has, and begins with a setting as far as it fits. */
  final void show(Setting wanted, Scenario scenario) {
    var setting = wanted.fitted(scenario);
    scene.setItems(scenario.scenes().keySet());
    choose(setting.scene(), scenario);
    values.removeAll();
    facts.clear();
    patience = FactField.number(getTranslation("playtest.patience"), 0, TOP, setting.patience());
    trust = FactField.number(getTranslation("playtest.trust"), 0, TOP, setting.trust());
    seed = FactField.number(getTranslation("playtest.luck"), 0, LUCKS, (int) setting.seed());
    values.add(patience.field(), trust.field());
    scenario
        .facts()
        .forEach(
            (name, fact) -> {
              var field = FactField.of(name, fact, setting.facts().get(name));
              facts.put(name, field);
              values.add(field.field());
            });
    values.add(seed.field());
  }

  /** Begins at a scene, if there is one of this id; at the scenario's start otherwise. */
  final void choose(String id, Scenario scenario) {
    scene.setValue(Optional.of(id).filter(scenario.scenes()::containsKey).orElse(scenario.start()));
  }

  Setting setting() {
    var values = new LinkedHashMap<String, Integer>();
    facts.forEach((name, field) -> values.put(name, field.value().getAsInt()));
    return new Setting(
        scene.getValue(),
        patience.value().getAsInt(),
        trust.value().getAsInt(),
        values,
        seed.value().getAsInt());
  }
}

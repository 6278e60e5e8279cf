package crooked.scoring;

import crooked.play.Plays;

class Reckons {
  Plays toTheRight() {
    return new Plays();
  }

  Object yaml() {
    return new org.yaml.snakeyaml.DumperOptions();
  }
}

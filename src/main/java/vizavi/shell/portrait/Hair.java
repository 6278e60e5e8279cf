package vizavi.shell.portrait;

/** The colour of somebody's hair: the mass, the strands that catch the light, and the brows. */
enum Hair {
  BLACK("#2c2427", "#4a3f43", "#231c1e"),
  DARK("#45302a", "#654a3f", "#33231e"),
  CHESTNUT("#71442c", "#93603f", "#54321f"),
  AUBURN("#a2532f", "#c27448", "#7c3f24"),
  BLOND("#cda363", "#e2c088", "#97713c"),
  SALT("#6f6966", "#98918d", "#565150"),
  GREY("#a6a19d", "#c6c2bd", "#827d79"),
  SILVER("#d2cfcb", "#e8e6e2", "#9b9692"),
  WHITE("#ece8e1", "#faf8f3", "#b5afa7");

  private final String mass;
  private final String light;
  private final String brow;

  Hair(String mass, String light, String brow) {
    this.mass = mass;
    this.light = light;
    this.brow = brow;
  }

  String mass() {
    return mass;
  }

  String light() {
    return light;
  }

  String brow() {
    return brow;
  }
}

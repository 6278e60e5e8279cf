package vizavi.scoring.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vizavi.scoring.Rubric;
import vizavi.scoring.words.Tongue;

/** A model as bytes, and the one that comes with the product. */
class ModelBytesTest {
  private static final int MOST_BYTES = 500_000;

  @Test
  void whatWasWrittenIsRead() {
    var model = made();
    var read = ModelBytes.read(ModelBytes.write(model));
    assertThat(read.moves()).isEqualTo(model.moves());
    assertThat(read.beside()).isDeepEqualTo(model.beside());
    assertThat(read.start()).isDeepEqualTo(model.start());
    assertThat(read.weights().begin()).isEqualTo(model.weights().begin());
    assertThat(read.weights().scales()).isEqualTo(model.weights().scales());
    assertThat(read.weights().keys()).isEqualTo(model.weights().keys());
    assertThat(read.weights().starts()).isEqualTo(model.weights().starts());
    assertThat(read.weights().output()).isEqualTo(model.weights().output());
    assertThat(read.weights().weight()).isEqualTo(model.weights().weight());
  }

  @Test
  void theShippedModelIsWrittenAsItWasRead() {
    var bytes = ModelBytes.write(Model.shipped());
    assertThat(ModelBytes.write(ModelBytes.read(bytes))).isEqualTo(bytes);
  }

  @Test
  void theShippedModelKnowsTheMovesOfTheRubricInItsOrder() {
    assertThat(Model.shipped().moves())
        .containsExactlyElementsOf(Rubric.shipped().moves().keySet());
  }

  @Test
  void theShippedFileIsNoLargerThanAgreed() throws IOException {
    try (var in = ModelBytes.class.getResourceAsStream("weights.bin.gz")) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).hasSizeBetween(1_000, MOST_BYTES);
    }
  }

  @Test
  void otherBytesAreRefused() {
    for (var text : List.of("", "VIZ", "this is a letter, not a model")) {
      assertThatThrownBy(() -> ModelBytes.read(text.getBytes(StandardCharsets.UTF_8)))
          .hasMessage("these bytes are no model");
    }
  }

  @Test
  void aSmallWeightKeepsItsSignAndAboutItsSize() {
    assertThat(Weights.small(0, 2)).isZero();
    assertThat(Weights.small(2, 2)).isEqualTo((byte) 127);
    assertThat(Weights.small(-2, 2)).isEqualTo((byte) -127);
    assertThat(Weights.small(9, 2)).as("capped").isEqualTo((byte) 127);
    assertThat(Weights.small(0.5f, 2)).isEqualTo((byte) 64);
    assertThat(Weights.small(-0.5f, 2)).isBetween((byte) -64, (byte) -63);
  }

  @Test
  void partsOfASumAddUpToIt() {
    var weights = made().weights();
    var unit = new Unit(0, 2, new int[] {5, 77, 1_000}, new int[3], new int[3]);
    var parts = weights.parts(unit, 0, weights.outputs());
    for (int output = 0; output < weights.outputs(); output++) {
      double sum = weights.begin(output) + Arrays.stream(parts[output]).sum();
      assertThat(weights.sums(unit)[output] - sum).isBetween(-1e-9, 1e-9);
      assertThat(weights.parts(unit, output, 1)[0]).isEqualTo(parts[output]);
    }
    assertThat(parts[0][1]).as("a key nothing was learnt of").isZero();
    assertThat(parts[0][0]).isPositive();
  }

  /** Two moves; keys 5 and 1000, the first with two weights. */
  private static Model made() {
    var scales = new float[] {1, 2, 0.5f, 1, 1, 4};
    var begin = new float[] {0.25f, -1, 0, 0, 0.5f, -0.125f};
    var weights =
        new Weights(
            begin,
            scales,
            new int[] {5, 1_000},
            new int[] {0, 2, 3},
            new byte[] {0, 5, 1},
            new byte[] {127, -3, 64});
    var beside = new float[2][8];
    beside[1][7] = 1.5f;
    var start = new float[Tongue.values().length][2];
    start[0][1] = -0.75f;
    return new Model(List.of("thank", "apologise"), weights, beside, start);
  }
}

package vizavi.scoring.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import vizavi.scoring.words.Tongue;

/** A model as bytes: keys as steps from one to the next, weights as single bytes. */
public final class ModelBytes {
  private static final int MAGIC = 0x56495A31;
  private static final String SHIPPED = "weights.bin.gz";

  private ModelBytes() {}

  static Model shipped() {
    try (var in = ModelBytes.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is not on the class path; train it first");
      }
      return read(new GZIPInputStream(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " can't be read", e);
    }
  }

  /** Writes a model. */
  public static byte[] write(Model model) {
    var weights = model.weights();
    var keys = weights.keys();
    var starts = weights.starts();
    int size = 200_000 + keys.length * 6 + weights.weight().length * 2;
    var out = ByteBuffer.allocate(size);
    out.putInt(MAGIC);
    put(out, model.moves().size());
    for (var move : model.moves()) {
      var bytes = move.getBytes(StandardCharsets.UTF_8);
      put(out, bytes.length);
      out.put(bytes);
    }
    floats(out, model.beside());
    floats(out, model.start());
    floats(out, new float[][] {weights.begin(), weights.scales()});
    put(out, keys.length);
    for (int i = 0, before = 0; i < keys.length; before = keys[i++]) {
      put(out, keys[i] - before);
      put(out, starts[i + 1] - starts[i]);
    }
    out.put(weights.output());
    out.put(weights.weight());
    var bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if the bytes are none
   */
  public static Model read(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    if (bytes.length < 8 || in.getInt() != MAGIC) {
      throw new IllegalArgumentException("these bytes are no model");
    }
    List<String> moves = new ArrayList<>();
    for (int i = take(in); i > 0; i--) {
      var name = new byte[take(in)];
      in.get(name);
      moves.add(new String(name, StandardCharsets.UTF_8));
    }
    int count = moves.size();
    var beside = floats(in, count, 4 * count);
    var start = floats(in, Tongue.values().length, count);
    var scales = floats(in, 2, 2 * count + Model.TONED.size());
    return new Model(moves, weights(in, scales), beside, start);
  }

  private static Weights weights(ByteBuffer in, float[][] scales) {
    var keys = new int[take(in)];
    var starts = new int[keys.length + 1];
    for (int i = 0, before = 0; i < keys.length; before = keys[i++]) {
      keys[i] = before + take(in);
      starts[i + 1] = starts[i] + take(in);
    }
    var output = new byte[starts[keys.length]];
    var weight = new byte[output.length];
    in.get(output).get(weight);
    return new Weights(scales[0], scales[1], keys, starts, output, weight);
  }

  private static void floats(ByteBuffer out, float[][] rows) {
    for (var row : rows) {
      for (float one : row) {
        out.putShort(Float.floatToFloat16(one));
      }
    }
  }

  private static float[][] floats(ByteBuffer in, int rows, int columns) {
    var floats = new float[rows][columns];
    for (var row : floats) {
      for (int i = 0; i < columns; i++) {
        row[i] = Float.float16ToFloat(in.getShort());
      }
    }
    return floats;
  }

  /** A whole number from 0, seven bits a byte. */
  private static void put(ByteBuffer out, int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.put((byte) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  private static int take(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int one = in.get();
      number |= (one & 0x7F) << shift;
      if (one >= 0) {
        return number;
      }
    }
  }
}

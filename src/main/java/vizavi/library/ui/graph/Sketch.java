package vizavi.library.ui.graph;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The layout of the newest shape, made in the background. While one layout is being made, newer
 * shapes wait, and only the newest of them is laid out next.
 */
final class Sketch {
  private @Nullable CompletableFuture<Drawing> running;
  private Shape drawnOf = new Shape(java.util.List.of(), java.util.List.of(), java.util.List.of());
  private Shape runningOf = drawnOf;
  private Shape wanted = drawnOf;
  private Drawing drawing = new Drawing(Map.of(), Map.of());

  /** Asks for the layout of a shape. */
  void want(Shape shape) {
    wanted = shape;
    start();
  }

  /** The layout of the shape asked for last, once it is there. */
  Optional<Drawing> drawing() {
    if (running != null && running.isDone()) {
      var made = running;
      running = null;
      drawnOf = runningOf;
      drawing = made.join().beside(drawing);
      start();
    }
    return wanted.equals(drawnOf) ? Optional.of(drawing) : Optional.empty();
  }

  /** Waits until the layout asked for last is there. */
  Drawing settled() {
    while (running != null) {
      running.join();
      drawing();
    }
    return drawing;
  }

  private void start() {
    if (running == null && !wanted.equals(drawnOf)) {
      var shape = wanted;
      runningOf = shape;
      running = CompletableFuture.supplyAsync(() -> Layers.lay(shape));
    }
  }
}

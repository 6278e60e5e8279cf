package vizavi.library.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever asked to be told. */
final class Bell<T> {
  private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();

  Registration listen(Consumer<? super T> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void ring(T news) {
    listeners.forEach(listener -> listener.accept(news));
  }
}

package vizavi.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import vizavi.Snapshot;

/**
 * A test that takes a {@link Stage}: the running product and a Chromium, shared by all such tests;
 * each class begins with the database as it was at first. Where no Chromium is found the test is
 * skipped and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(EndToEnd.Extension.class)
@interface EndToEnd {

  /** What all end-to-end tests share. */
  record Stage(Product product, Chromium chromium, Snapshot started) implements AutoCloseable {
    private Stage begin(Class<?> test) {
      started.begin(test, () -> product.door(JdbcTemplate.class));
      return this;
    }

    /** A new person at a new browser, desktop size, light. */
    Visitor visitor() {
      return Visitor.enter(this, Visitor.Screen.DESKTOP, false);
    }

    Visitor visitor(Visitor.Screen screen, boolean dark) {
      return Visitor.enter(this, screen, dark);
    }

    /** A new person whose browser asks for pages in a language. */
    Visitor visitor(Visitor.Screen screen, boolean dark, String language) {
      return Visitor.enter(this, screen, dark, language);
    }

    @Override
    public void close() {
      chromium.close();
      product.close();
    }
  }

  /** Starts the stage for the first test that asks and closes it after the last. */
  final class Extension implements ExecutionCondition, ParameterResolver {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Chromium.found()
          .map(path -> ConditionEvaluationResult.enabled("Chromium is " + path))
          .orElseGet(() -> ConditionEvaluationResult.disabled("no Chromium found on the PATH"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      // not the root's store: where tests are dealt out to forks, each class has a root of its own
      return context
          .getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(EndToEnd.class))
          .computeIfAbsent(Stage.class, type -> open(), Stage.class)
          .begin(context.getRequiredTestClass());
    }

    private static Stage open() {
      try {
        Path data = Files.createTempDirectory("vizavi-end-to-end");
        return new Stage(
            new Product(data), new Chromium(Chromium.found().orElseThrow()), new Snapshot());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}

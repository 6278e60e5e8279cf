package vizavi.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import vizavi.shell.NotFoundException;

/** One public method of a door, to be called with whatever there is. */
record Wish(Object door, Class<?> type, Method method) {

  /** What became of a call. */
  enum Answer {
    /** Refused for who asks. */
    DENIED,
    /** Said not to be there. */
    NOT_FOUND,
    /** The asker was let in, whatever came of it. */
    LET_IN
  }

  /** All of them, in the order of their names. */
  static List<Wish> all(ApplicationContext context) {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .filter(door -> AopUtils.getTargetClass(door).getName().startsWith("vizavi."))
        .flatMap(Wish::of)
        .sorted(Comparator.comparing(Wish::name))
        .toList();
  }

  private static Stream<Wish> of(Object door) {
    var type = AopUtils.getTargetClass(door);
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.getName().equals("afterSingletonsInstantiated"))
        .map(method -> new Wish(door, type, method));
  }

  /** As in {@code account.People.rename(UUID person, String name)}. */
  String name() {
    return type.getName().substring("vizavi.".length())
        + "."
        + method.getName()
        + Arrays.stream(method.getParameters())
            .map(one -> one.getType().getSimpleName() + " " + one.getName())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Whether it is about one of these things, by the names of its parameters. */
  boolean isAbout(String... things) {
    return Arrays.stream(method.getParameters())
        .anyMatch(one -> Arrays.asList(things).contains(one.getName()));
  }

  /** Makes the call as whoever is signed in. */
  Answer call(Stand stand) {
    try {
      var open = AopUtils.selectInvocableMethod(method, door.getClass());
      open.setAccessible(true);
      open.invoke(door, Arrays.stream(method.getParameters()).map(stand::in).toArray());
      return Answer.LET_IN;
    } catch (InvocationTargetException e) {
      return answer(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(name(), e);
    }
  }

  private static Answer answer(Throwable thrown) {
    return switch (thrown) {
      case AccessDeniedException denied -> Answer.DENIED;
      case AuthenticationException nobody -> Answer.DENIED;
      case NotFoundException gone -> Answer.NOT_FOUND;
      default -> Optional.ofNullable(thrown.getCause()).map(Wish::answer).orElse(Answer.LET_IN);
    };
  }
}

package vizavi.access;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every argument a door may ask for.
 *
 * @param known ids by the name of the parameter that asks for them; any other id is of nothing
 */
record Stand(Map<String, UUID> known) {

  @Nullable Object in(Parameter parameter) {
    return in(parameter.getParameterizedType(), parameter.getType(), parameter.getName());
  }

  private @Nullable Object in(Type declared, Class<?> type, String name) {
    if (type == UUID.class) {
      return known.getOrDefault(name, UUID.randomUUID());
    }
    if (Collection.class.isAssignableFrom(type)) {
      return type == Set.class ? Set.copyOf(several(declared, name)) : several(declared, name);
    }
    return plain(type).orElseGet(() -> made(type));
  }

  private List<UUID> several(Type declared, String name) {
    boolean ids =
        declared instanceof ParameterizedType of
            && of.getActualTypeArguments()[0] == UUID.class
            && known.containsKey(name);
    return ids ? List.of(known.get(name)) : List.of();
  }

  private static Optional<Object> plain(Class<?> type) {
    Map<Class<?>, Object> plain =
        Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, true),
            Map.entry(Integer.class, 1),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Locale.class, Locale.ENGLISH));
    return Optional.ofNullable(plain.get(type));
  }

  private @Nullable Object made(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isSealed()) {
      return made(type.getPermittedSubclasses()[0]);
    }
    if (type.isRecord()) {
      return made(constructor(type), type.getRecordComponents());
    }
    return type.isInterface()
        ? Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null)
        : null;
  }

  private static Constructor<?> constructor(Class<?> type) {
    try {
      var made =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      made.setAccessible(true);
      return made;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private @Nullable Object made(Constructor<?> constructor, RecordComponent[] parts) {
    try {
      return constructor.newInstance(
          Arrays.stream(parts)
              .map(one -> in(one.getGenericType(), one.getType(), one.getName()))
              .toArray());
    } catch (InvocationTargetException refusesNonsense) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(constructor.toString(), e);
    }
  }
}

package vizavi.attempt;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * How a {@link KilledServer} is started. Its first start records which classes it needs, so that
 * the many that follow are quick; a record needs jars, so the compiled rooms are packed into one.
 */
final class ServerStart {
  private final Path folder;
  private final String classPath;

  ServerStart(Path folder) throws IOException {
    this.folder = folder;
    var ours = System.getProperty("java.class.path");
    this.classPath = packed(System.getProperty("surefire.test.class.path", ours));
  }

  ProcessBuilder as(String what, long seed) {
    return process("-XX:AOTCache=" + record(), what, seed)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** The start that makes the record. */
  ProcessBuilder recording(String what) {
    return process("-XX:AOTCacheOutput=" + record(), what, 0)
        .redirectError(folder.resolve("recording.log").toFile());
  }

  private Path record() {
    return folder.resolve("server.aot");
  }

  private ProcessBuilder process(String record, String what, long seed) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            record,
            KilledServer.class.getName(),
            what,
            Long.toString(seed),
            // only the doors that are played at: the others would make each start longer
            "spring.main.lazy-initialization=true",
            "spring.data.jpa.repositories.bootstrap-mode=lazy",
            "vizavi.scenarios=src/test/resources/vizavi/scenarios",
            "vizavi.data=" + folder);
    builder.environment().put("CLASSPATH", classPath);
    return builder;
  }

  private String packed(String parts) throws IOException {
    var jars = new ArrayList<String>();
    var jar = folder.resolve("rooms.jar");
    jars.add(jar.toString());
    try (var rooms = new JarOutputStream(Files.newOutputStream(jar))) {
      var names = new HashSet<String>();
      for (var part : parts.split(File.pathSeparator)) {
        if (Files.isDirectory(Path.of(part))) {
          pack(Path.of(part), rooms, names);
        } else if (Files.exists(Path.of(part))) {
          jars.add(part);
        }
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  /** The rooms, their settings and migrations; not what the front end needs. */
  private static void pack(Path root, JarOutputStream rooms, Set<String> names) throws IOException {
    try (var found = Files.walk(root)) {
      for (var path : found.filter(path -> !path.startsWith(root.resolve("META-INF"))).toList()) {
        // folders have entries of their own: without them no room is found in its package
        var name = root.relativize(path).toString().replace(File.separatorChar, '/');
        var entry = Files.isDirectory(path) ? name + "/" : name;
        if (!name.isEmpty() && names.add(entry)) {
          rooms.putNextEntry(new JarEntry(entry));
          if (Files.isRegularFile(path)) {
            Files.copy(path, rooms);
          }
          rooms.closeEntry();
        }
      }
    }
  }
}

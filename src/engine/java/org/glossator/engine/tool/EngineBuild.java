package org.glossator.engine.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles one of the {@link Program}s for browsers: rewrites bytecode that TeaVM cannot link, lets
 * TeaVM translate it, and checks the size of the script. The result is kept by the hash of
 * everything that went into it, so that it is made once and not at every build.
 *
 * <p>Arguments: the program's name, the folder of the program's classes, of the engines' own
 * classes, of its resources, the file of rules, the file to write, the folder to keep results in.
 */
public final class EngineBuild {
  /** Where the function that holds the whole script is handed to who calls it. */
  private static final String FUNCTION = "}(function(";

  private static final String FUNCTION_END = "}));";

  private final Program program;
  private final Path classes;
  private final Path engine;
  private final Path resources;
  private final Path rules;

  private EngineBuild(Program program, Path classes, Path engine, Path resources, Path rules) {
    this.program = program;
    this.classes = classes;
    this.engine = engine;
    this.resources = resources;
    this.rules = rules;
  }

  public static void main(String[] args) throws Exception {
    Program program = Program.named(args[0]);
    List<Path> paths = Stream.of(args).skip(1).map(Path::of).toList();
    EngineBuild build =
        new EngineBuild(program, paths.get(0), paths.get(1), paths.get(2), paths.get(3));
    build.write(paths.get(4), paths.get(5));
  }

  private void write(Path output, Path cache) throws Exception {
    Path kept = cache.resolve(key() + ".js");
    Files.createDirectories(output.getParent());
    if (!Files.isRegularFile(kept)) {
      byte[] script = compile();
      checkSize(script);
      Path written = Files.createTempFile(output.getParent(), "engine", ".js");
      Files.write(written, script);
      Files.move(written, output, StandardCopyOption.REPLACE_EXISTING);
      keep(script, kept);
      return;
    }
    Files.copy(kept, output, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A folder that cannot be written only costs time at the next build. */
  private static void keep(byte[] script, Path kept) {
    try {
      Files.createDirectories(kept.getParent());
      Path written = Files.createTempFile(kept.getParent(), "engine", ".js");
      Files.write(written, script);
      Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      System.out.println("engine: not kept for the next build: " + e);
    }
  }

  /** The hash of our classes and rules and of the names of the libraries' jars. */
  private String key() throws IOException, NoSuchAlgorithmException {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    hash.update(program.toString().getBytes(StandardCharsets.UTF_8));
    for (Path root : List.of(classes, engine, resources)) {
      for (Path file : files(root)) {
        hash.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        hash.update(Files.readAllBytes(file));
      }
    }
    hash.update(Files.readAllBytes(rules));
    for (Path jar : jars()) {
      hash.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(hash.digest()).substring(0, 32);
  }

  private List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> !root.equals(classes) || isOurs(root.relativize(f)))
          .sorted()
          .toList();
    }
  }

  private boolean isOurs(Path file) {
    String name = file.toString().replace('\\', '/');
    return program.classes().stream().anyMatch(o -> name.startsWith("org/glossator/" + o));
  }

  private List<Path> jars() {
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      boolean wanted =
          (program.lucene() && isLucene(Path.of(name)))
              || name.startsWith("teavm-")
              || name.startsWith("jzlib")
              || name.startsWith("jspecify");
      if (wanted) {
        jars.add(Path.of(entry));
      }
    }
    Collections.sort(jars, (a, b) -> a.getFileName().compareTo(b.getFileName()));
    return jars;
  }

  private byte[] compile() throws Exception {
    System.out.println(
        "engine: compiling " + program.what() + " for browsers; this takes a minute, once");
    Path work = Files.createTempDirectory("glossator-engine-");
    try {
      Path rewritten = work.resolve("rewritten.jar");
      rewrite(rewritten);
      List<Path> path = new ArrayList<>(List.of(resources, engine, rewritten, classes));
      jars().stream().filter(j -> !isLucene(j)).forEach(path::add);
      return wrapped(translate(path, work));
    } finally {
      delete(work);
    }
  }

  private static boolean isLucene(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("lucene-core") || name.startsWith("lucene-analysis-common");
  }

  /**
   * Lucene's classes, or ours. Service files name codecs of the past; ours name the present one.
   */
  private void rewrite(Path into) throws IOException {
    Rules changes = Rules.read(rules);
    Rewriter rewriter = new Rewriter(changes);
    try (OutputStream file = Files.newOutputStream(into);
        JarOutputStream out = new JarOutputStream(file)) {
      out.setLevel(1);
      if (!program.lucene()) {
        rewriteOurs(rewriter, out);
      }
      for (Path jar : jars().stream().filter(EngineBuild::isLucene).toList()) {
        try (JarFile in = new JarFile(jar.toFile())) {
          for (JarEntry entry : Collections.list(in.entries())) {
            if (entry.getName().endsWith(".class") && isWanted(entry.getName(), changes)) {
              byte[] bytes = in.getInputStream(entry).readAllBytes();
              out.putNextEntry(new JarEntry(entry.getName()));
              out.write(rewriter.rewrite(bytes));
            }
          }
        }
      }
    }
  }

  private void rewriteOurs(Rewriter rewriter, JarOutputStream out) throws IOException {
    for (Path file : files(classes).stream().filter(EngineBuild::isClass).toList()) {
      String name = classes.relativize(file).toString().replace('\\', '/');
      out.putNextEntry(new JarEntry(name));
      out.write(rewriter.rewrite(Files.readAllBytes(file)));
    }
  }

  private static boolean isClass(Path file) {
    return file.getFileName().toString().endsWith(".class");
  }

  private static boolean isWanted(String entry, Rules changes) {
    String name = entry.substring(0, entry.length() - ".class".length());
    int inner = name.indexOf('$');
    String outer = inner > 0 ? name.substring(0, inner) : name;
    return !entry.startsWith("META-INF/")
        && !name.equals("module-info")
        && !changes.left().contains(outer);
  }

  private byte[] translate(List<Path> path, Path work) throws Exception {
    TeaVMTool tool = new TeaVMTool();
    tool.setMainClass(program.main());
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setTargetDirectory(work.toFile());
    tool.setTargetFileName("engine.js");
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(true);
    tool.setAssertionsRemoved(true);
    tool.setStrict(false);
    tool.setJsModuleType(JSModuleType.UMD);
    tool.setMaxTopLevelNames(80_000);
    tool.setClassPath(path.stream().map(Path::toFile).toList());
    try (URLClassLoader loader =
        new URLClassLoader(urls(path), EngineBuild.class.getClassLoader())) {
      tool.setClassLoader(loader);
      tool.setLog(new EmptyTeaVMToolLog());
      tool.generate();
      refuseProblems(tool);
    }
    return Files.readAllBytes(work.resolve("engine.js"));
  }

  private static URL[] urls(List<Path> path) throws MalformedURLException {
    URL[] urls = new URL[path.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = path.get(i).toUri().toURL();
    }
    return urls;
  }

  private static void refuseProblems(TeaVMTool tool) {
    StringBuilder errors = new StringBuilder();
    for (Problem problem : tool.getProblemProvider().getProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      String where =
          problem.getLocation() == null ? "" : " in " + problem.getLocation().getMethod();
      if (problem.getSeverity() == ProblemSeverity.ERROR) {
        errors.append("\n  ").append(text.getText()).append(where);
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalStateException("TeaVM could not link the engine:" + errors);
    }
  }

  /** One name in the page: the script runs in a worker and, from a disk, in the page itself. */
  private byte[] wrapped(byte[] script) {
    String code = readAtOnce(new String(script, StandardCharsets.UTF_8));
    String whole =
        "self."
            + program.global()
            + "=(function(){var exports={};"
            + code
            + "\nreturn exports;})();\n";
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The script with its one great function in parentheses. Browsers only skim a function that may
   * never be called, and read it all over again when it is; one in parentheses they read once.
   */
  private static String readAtOnce(String code) {
    int from = code.indexOf(FUNCTION);
    int to = code.lastIndexOf(FUNCTION_END);
    if (from < 0 || to < from) {
      throw new IllegalStateException("TeaVM wraps its script in another way than before");
    }
    int start = from + FUNCTION.indexOf("function");
    return code.substring(0, start)
        + "("
        + code.substring(start, to + 1)
        + ")"
        + code.substring(to + 1);
  }

  private void checkSize(byte[] script) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(script);
    }
    System.out.println(
        "engine: "
            + program.what()
            + ", "
            + script.length / 1024
            + " KB, "
            + packed.size() / 1024
            + " KB gzipped");
    if (packed.size() > program.most()) {
      throw new IllegalStateException(
          program.what()
              + " has "
              + packed.size()
              + " bytes gzipped; more than "
              + program.most()
              + " is too much");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

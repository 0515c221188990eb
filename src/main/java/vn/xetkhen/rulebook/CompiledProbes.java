package vn.xetkhen.rulebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import vn.xetkhen.nominee.FactType;

/**
 * Probes as compiled by Drools (executable model). The module is kept in a folder under a name that
 * is the digest of all that it was made from, so that known rules are never compiled twice.
 *
 * <p>The model's classes are loaded by a loader of our own and the knowledge base is made from them
 * directly: nothing stays in Drools' global repository, so a rulebook that is let go is collected
 * whole.
 */
final class CompiledProbes {

  /** Changes whenever facts change in a way that old modules must not be used with. */
  private static final String FORMAT = "xetkhen-1 drools-10.2.0";

  private static final String MODELS = "/drools-model";

  private final KieBase base;
  private final String drl;

  private CompiledProbes(KieBase base, String drl) {
    this.base = base;
    this.drl = drl;
  }

  /**
   * Compiles, or loads what was compiled before.
   *
   * @param kept folder of compiled modules, or null to keep none
   * @throws IllegalStateException if fenced probes do not compile, which is our fault and not the
   *     maintainer's
   */
  static CompiledProbes of(String drl, @Nullable Path kept) {
    String key = digest(drl);
    Path file = kept == null ? null : kept.resolve(key + ".jar");
    if (file != null && Files.isRegularFile(file)) {
      try {
        return load(Files.readAllBytes(file), drl);
      } catch (IOException | RuntimeException | ReflectiveOperationException | LinkageError e) {
        // a damaged module is compiled anew and written over
      }
    }
    byte[] module = compile(drl, key);
    if (file != null) {
      keep(file, module);
    }
    try {
      return load(module, drl);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  KieBase base() {
    return base;
  }

  /** What was compiled. */
  String drl() {
    return drl;
  }

  private static byte[] compile(String drl, String key) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("vn.xetkhen.rules", key, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/vn/xetkhen/rules/probes.drl", drl);
    try {
      KieBuilder builder =
          services
              .newKieBuilder(files, CompiledProbes.class.getClassLoader())
              .buildAll(ExecutableModelProject.class);
      if (builder.getResults().hasMessages(Message.Level.ERROR)) {
        // the whole message holds the generated source
        String first = builder.getResults().getMessages(Message.Level.ERROR).get(0).getText();
        throw new IllegalStateException(first.lines().findFirst().orElse("probes do not compile"));
      }
      return ((InternalKieModule) builder.getKieModule()).getBytes();
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static CompiledProbes load(byte[] module, String drl)
      throws IOException, ReflectiveOperationException {
    Map<String, byte[]> classes = new HashMap<>();
    List<String> modelNames = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".class")) {
          String name = entry.getName().replace('/', '.');
          classes.put(name.substring(0, name.length() - ".class".length()), zip.readAllBytes());
        } else if (entry.getName().endsWith(MODELS)) {
          new String(zip.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .forEach(modelNames::add);
        }
      }
    }
    ModuleLoader loader = new ModuleLoader(classes);
    List<Model> models = new ArrayList<>();
    modelNames.removeIf(name -> !classes.containsKey(name));
    for (String name : modelNames) {
      models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
    }
    if (models.isEmpty()) {
      throw new IOException("no model");
    }
    return new CompiledProbes(KieBaseBuilder.createKieBaseFromModel(models), drl);
  }

  /** Failing to keep a module only costs the next start its time. */
  static void keep(Path file, byte[] module) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "module", ".part");
      Files.write(part, module);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  private static String digest(String drl) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(FORMAT.getBytes(StandardCharsets.UTF_8));
      for (String name : FactType.names()) {
        FactType.find(name)
            .ifPresent(type -> sha.update((name + type.fields()).getBytes(StandardCharsets.UTF_8)));
      }
      sha.update(drl.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loads the model's classes from memory. */
  private static final class ModuleLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    ModuleLoader(Map<String, byte[]> classes) {
      super("rulebook", CompiledProbes.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}

package vn.xetkhen.rulebook;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of {@code rules/schema}, and YAML files held against them. */
final class RuleSchemas {

  private final RulesFolder rules;
  private final Problems problems;
  private final boolean shapesKnown;
  private final Map<String, @Nullable Schema> loaded = new HashMap<>();

  RuleSchemas(RulesFolder rules, Problems problems) {
    this(rules, problems, false);
  }

  /**
   * @param shapesKnown true if this very folder has passed its schemas before: they are then not
   *     even loaded, which is most of the time that reading takes
   */
  RuleSchemas(RulesFolder rules, Problems problems, boolean shapesKnown) {
    this.rules = rules;
    this.problems = problems;
    this.shapesKnown = shapesKnown;
  }

  /**
   * Reads a file and holds it against a schema.
   *
   * @param name path of the file below the folder of rules
   * @param schema name of the schema, such as {@code award}
   * @return the top of the file, or null if it cannot be used: then every problem has been reported
   */
  @Nullable Yaml read(String name, String schema) {
    YamlFile file = YamlFile.read(rules, name, problems);
    if (shapesKnown) {
      return file == null ? null : file.top();
    }
    Schema shape = schema(schema);
    if (file == null || shape == null) {
      return null;
    }
    List<Error> errors;
    try {
      errors = shape.validate(file.root());
    } catch (RuntimeException e) {
      // a damaged schema is found out as late as here, in whatever way its library fails
      problems.add(
          "schema/" + schema + ".json",
          1,
          "Khuôn mẫu không dùng được.",
          "Khôi phục thư mục rules/schema.");
      return null;
    }
    for (Error error : errors) {
      problems.add(
          name, SchemaMessages.line(file, error), SchemaMessages.problem(error), advice(error));
    }
    return errors.isEmpty() ? file.top() : null;
  }

  private static String advice(Error error) {
    return SchemaMessages.advice(error);
  }

  private @Nullable Schema schema(String name) {
    if (!loaded.containsKey(name)) {
      loaded.put(name, load("schema/" + name + ".json"));
    }
    return loaded.get(name);
  }

  private @Nullable Schema load(String file) {
    if (rules.text(file).isEmpty()) {
      problems.add(file, 1, "Không có tệp này.", "Khôi phục thư mục rules/schema.");
      return null;
    }
    try {
      JsonNode node = Shared.JSON.readTree(rules.text(file));
      return Shared.REGISTRY.getSchema(node);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(file, line, "Sai cách viết JSON.", "Khôi phục thư mục rules/schema.");
    } catch (SchemaException e) {
      problems.add(file, 1, "Khuôn mẫu không dùng được.", "Khôi phục thư mục rules/schema.");
    }
    return null;
  }

  /** Made when first needed: most starts find a folder that has passed before. */
  private static final class Shared {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final SchemaRegistry REGISTRY =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Shared() {}
  }
}

package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DescriptionOfTheApiTest {

  @Test
  void describesEveryResourceAndNoOther() throws IOException {
    assertThat(described()).isEqualTo(served()).hasSizeGreaterThan(15);
  }

  @Test
  void saysWhatEachOperationDoes() throws IOException {
    for (Object path : map(map(document()).get("paths")).values()) {
      for (Object operation : map(path).values()) {
        assertThat(map(operation).keySet().stream().map(String::valueOf))
            .contains("summary", "responses", "operationId");
      }
    }
  }

  private static Set<String> described() throws IOException {
    Set<String> operations = new TreeSet<>();
    map(map(document()).get("paths"))
        .forEach(
            (path, methods) ->
                map(methods)
                    .keySet()
                    .forEach(
                        method ->
                            operations.add(
                                method.toString().toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }

  private static Set<String> served() {
    Set<String> operations = new TreeSet<>();
    for (JavaClass found : new ClassFileImporter().importPackages("io.gongjian.webapp.rest")) {
      if (found.isAnnotatedWith(Path.class)) {
        Class<?> resource = found.reflect();
        String base = "/api" + path(resource.getAnnotation(Path.class));
        for (Method method : resource.getDeclaredMethods()) {
          for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
              operations.add(http.value() + " " + base + path(method.getAnnotation(Path.class)));
            }
          }
        }
      }
    }
    return operations;
  }

  private static String path(@Nullable Path path) {
    return path == null ? "" : path.value();
  }

  private static Object document() throws IOException {
    try (InputStream in =
        DescriptionOfTheApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new Load(LoadSettings.builder().build())
          .loadFromInputStream(Objects.requireNonNull(in));
    }
  }

  private static Map<?, ?> map(@Nullable Object tree) {
    return (Map<?, ?>) Objects.requireNonNull(tree);
  }
}

package io.gongjian.webapp.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the resources declare of themselves by their annotations. */
final class ServedOperations {

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

  private static final Collection<Served> ALL = List.copyOf(read());

  private ServedOperations() {}

  /** An operation; methods that differ in the media type they take are one. */
  record Served(
      String method,
      String path,
      Set<String> inPath,
      Set<String> inQuery,
      Set<String> inHeaders,
      Set<String> consumed,
      Set<String> produced) {

    private Served and(Served other) {
      return new Served(
          method,
          path,
          union(inPath, other.inPath),
          union(inQuery, other.inQuery),
          union(inHeaders, other.inHeaders),
          union(consumed, other.consumed),
          union(produced, other.produced));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
      Set<String> union = new TreeSet<>(one);
      union.addAll(other);
      return union;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Collection<Served> all() {
    return ALL;
  }

  private static Collection<Served> read() {
    Map<String, Served> found = new TreeMap<>();
    for (JavaClass resource : new ClassFileImporter().importPath(resources())) {
      if (resource.isAnnotatedWith(Path.class)) {
        for (Method method : resource.reflect().getDeclaredMethods()) {
          httpMethod(method)
              .map(http -> served(http, method))
              .ifPresent(served -> found.merge(served.toString(), served, Served::and));
        }
      }
    }
    return found.values();
  }

  /** Where the classes of the API are; whatever else is on the class path is not looked at. */
  private static java.nio.file.Path resources() {
    try {
      return java.nio.file.Path.of(
              Objects.requireNonNull(ApiApplication.class.getResource("ApiApplication.class"))
                  .toURI())
          .resolveSibling(".");
    } catch (URISyntaxException noFile) {
      throw new IllegalStateException(noFile);
    }
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> Objects.requireNonNull(type.getAnnotation(HttpMethod.class)).value())
        .findFirst();
  }

  private static Served served(String http, Method method) {
    Class<?> resource = method.getDeclaringClass();
    String path =
        "/api" + path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
    Set<String> query = new TreeSet<>();
    Set<String> headers = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      read(parameter, query, headers);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (AnnotatedElement field : parameter.getType().getDeclaredFields()) {
          read(field, query, headers);
        }
      }
    }
    Consumes consumes = method.getAnnotation(Consumes.class);
    Produces own = method.getAnnotation(Produces.class);
    Produces produces = own == null ? resource.getAnnotation(Produces.class) : own;
    return new Served(
        http,
        path,
        variables(path, method),
        query,
        headers,
        consumes == null ? Set.of() : new TreeSet<>(List.of(consumes.value())),
        produces == null ? Set.of() : new TreeSet<>(List.of(produces.value())));
  }

  private static Set<String> variables(String path, Method method) {
    Set<String> variables = new TreeSet<>();
    VARIABLE.matcher(path).results().forEach(found -> variables.add(found.group(1)));
    for (Parameter parameter : method.getParameters()) {
      PathParam variable = parameter.getAnnotation(PathParam.class);
      if (variable != null && !variables.contains(variable.value())) {
        throw new AssertionError(method + " reads " + variable.value() + ", which is not there");
      }
    }
    return variables;
  }

  private static void read(AnnotatedElement element, Set<String> query, Set<String> headers) {
    QueryParam inQuery = element.getAnnotation(QueryParam.class);
    if (inQuery != null) {
      query.add(inQuery.value());
    }
    HeaderParam inHeader = element.getAnnotation(HeaderParam.class);
    if (inHeader != null) {
      headers.add(inHeader.value());
    }
  }

  private static String path(@Nullable Path path) {
    return path == null ? "" : path.value();
  }
}

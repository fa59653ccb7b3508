package io.gongjian.webapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Param;
import org.junit.jupiter.api.Test;

/**
 * Mappers take and give ids as what they are, so that no draft is looked up by the id of a project;
 * and what a record of the kernel holds is read straight into it, so that a new column of a list
 * stands in one record.
 */
class TypedMappersTest {

  private static final String STORE = "io.gongjian.webapp.adapter.persistence";

  /** What names of parameters and columns say is an id. */
  private static final Set<String> IDS =
      Set.of(
          "applications",
          "application",
          "draft",
          "fact",
          "facts",
          "field",
          "fields",
          "matter",
          "matters",
          "owner",
          "organisation",
          "project");

  /** Those of accounts stand beside passwords, in rows of their own. */
  private static final Set<String> UNTYPED = Set.of("AccountRow.organisation");

  /** Its cases are rows of another table. */
  private static final Set<String> IN_PART = Set.of("ApplicationRow of ApplicationSummary");

  @Test
  void noMapperTakesOrGivesAnIdAsAText() {
    Set<String> texts = new TreeSet<>();
    for (JavaClass type : Product.in(STORE)) {
      Class<?> loaded = type.reflect();
      if (loaded.isRecord()) {
        for (RecordComponent one : loaded.getRecordComponents()) {
          note(loaded, one.getName(), one.getGenericType().getTypeName(), texts);
        }
      } else if (loaded.isInterface()) {
        for (Method method : loaded.getMethods()) {
          for (Parameter one : method.getParameters()) {
            Param named = one.getAnnotation(Param.class);
            String name = named == null ? one.getName() : named.value();
            note(loaded, name, one.getParameterizedType().getTypeName(), texts);
          }
        }
      }
    }
    texts.removeAll(UNTYPED);

    assertThat(texts).isEmpty();
  }

  @Test
  void noRowOnlyMirrorsARecordOfTheKernel() {
    List<Class<?>> kernel = kernel();
    Set<String> mirrors = new TreeSet<>();
    for (JavaClass row : Product.in(STORE)) {
      if (row.isRecord()) {
        mirrors.addAll(mirrored(row.reflect(), kernel));
      }
    }
    mirrors.removeAll(IN_PART);

    assertThat(kernel).hasSizeGreaterThan(100);
    assertThat(mirrors).isEmpty();
  }

  @Test
  void aRowThatMirrorsARecordIsFound() {
    assertThat(mirrored(Mirror.class, kernel())).contains("Mirror of PackReference");
  }

  private static List<Class<?>> kernel() {
    List<Class<?>> kernel = new ArrayList<>();
    for (JavaClass type : Product.CLASSES) {
      String room = type.getPackageName();
      if (type.isRecord()
          && (room.startsWith("io.gongjian.engine") || room.startsWith("io.gongjian.forms"))) {
        kernel.add(type.reflect());
      }
    }
    return kernel;
  }

  /** The records that hold all that a row holds. */
  private static List<String> mirrored(Class<?> row, List<Class<?>> kernel) {
    return kernel.stream()
        .filter(one -> components(one).containsAll(components(row)))
        .map(one -> row.getSimpleName() + " of " + one.getSimpleName())
        .toList();
  }

  private static void note(Class<?> owner, String name, String type, Set<String> texts) {
    if (IDS.contains(name) && type.contains("java.lang.String")) {
      texts.add(owner.getSimpleName() + "." + name);
    }
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(one -> one.getName() + " " + one.getGenericType().getTypeName())
        .collect(Collectors.toSet());
  }

  /** As a row would be that a mapper could do without. */
  record Mirror(String id, String version, String hash) {}
}

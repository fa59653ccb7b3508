package io.gongjian.webapp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** All classes of the product, tests left out, read once for all rules. */
final class Product {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.gongjian");

  private Product() {}

  /** The classes in a package and below. */
  static List<JavaClass> in(String packageName) {
    return CLASSES.stream()
        .filter(type -> (type.getPackageName() + ".").startsWith(packageName + "."))
        .toList();
  }

  /** The classes outside a package that use something of a library. */
  static List<JavaClass> usersOf(String library) {
    return CLASSES.stream()
        .filter(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> use.getTargetClass().getName().startsWith(library + ".")))
        .toList();
  }
}

package dev.monban.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@AnalyzeClasses(
    packages = "dev.monban.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule every_package_has_its_layer =
      classes()
          .should()
          .resideInAnyPackage(Layers.packages())
          .orShould()
          .haveFullyQualifiedName("dev.monban.engine.package-info")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule imports_go_down_or_sideways =
      classes().should(Layers.importDownOrSideways()).allowEmptyShould(false);

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices()
          .matching("dev.monban.engine.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule only_json_sees_jackson =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.monban.engine.json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule only_javascript_sees_graalvm =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.monban.engine.javascript..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.graalvm..", "com.oracle..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule only_the_facade_and_the_test_kit_know_that_policies_are_javascript =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.monban.engine.javascript..",
              "dev.monban.engine.analysis..",
              "dev.monban.engine.testing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.monban.engine.javascript..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule the_engine_never_prints =
      noClasses()
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule the_engine_neither_ends_the_process_nor_reads_its_surroundings =
      noClasses()
          .should()
          .accessTargetWhere(
              isOneOf(System.class, "exit|getenv|getProperty|getProperties|lineSeparator"))
          .orShould()
          .accessTargetWhere(isOneOf(Runtime.class, "exit|halt"))
          .because("the shells hand these in")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule the_engine_reads_neither_clock_nor_chance =
      noClasses()
          .should()
          .accessTargetWhere(isOneOf(System.class, "currentTimeMillis"))
          .orShould()
          .accessTargetWhere(target(owner(resideInAPackage("java.time.."))).and(isNamed("now")))
          .orShould()
          .accessTargetWhere(isOneOf(Clock.class, "system.*|tick.*"))
          .orShould()
          .accessTargetWhere(isOneOf(Math.class, "random"))
          .orShould()
          .accessTargetWhere(isOneOf(UUID.class, "randomUUID"))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .because("the same input gives the same report; nanoTime serves limits and profiles")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule maps_and_sets_keep_their_order =
      noClasses()
          .should()
          .accessTargetWhere(isOneOf(Map.class, "of|ofEntries|copyOf").and(hasElements()))
          .orShould()
          .accessTargetWhere(isOneOf(Set.class, "of|copyOf").and(hasElements()))
          .orShould()
          .accessTargetWhere(isOneOf(Collectors.class, "toUnmodifiable(Map|Set)"))
          .because("these iterate differently from run to run")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule constants_do_not_change =
      fields().that().areStatic().should().beFinal().allowEmptyShould(false);

  /** Readers, visitors and builders move while they work: in private, or hidden as a whole. */
  @ArchTest
  static final ArchRule what_other_packages_see_does_not_change =
      fields()
          .that()
          .areNotPrivate()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .beFinal()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
          .orShould()
          .haveNameMatching(".*[.$]Abstract[A-Z]\\w*")
          .allowEmptyShould(false);

  private static DescribedPredicate<JavaAccess<?>> isOneOf(Class<?> owner, String names) {
    return isMemberOf(equivalentTo(owner)).and(isNamed(names));
  }

  private static DescribedPredicate<JavaAccess<?>> isMemberOf(
      DescribedPredicate<JavaClass> owners) {
    return target(owner(owners)).forSubtype();
  }

  private static DescribedPredicate<JavaAccess<?>> isNamed(String names) {
    return target(nameMatching(names)).forSubtype();
  }

  /** An empty map has no order to lose. */
  private static DescribedPredicate<JavaAccess<?>> hasElements() {
    return describe(
        "with elements",
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget target
                && !target.getRawParameterTypes().isEmpty());
  }
}

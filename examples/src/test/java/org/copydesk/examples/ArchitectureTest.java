package org.copydesk.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The plan of the house, checked on the classes of every published module. */
class ArchitectureTest {

    private static final String EXAMPLES = "org.copydesk.examples..";

    /** What ANTLR makes of our grammars: it follows ANTLR's habits, not ours. */
    private static final String GENERATED = "org.copydesk.parser.grammar..";

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.copydesk")
                    .that(DescribedPredicate.not(resideInAnyPackage(EXAMPLES)));

    @Test
    void everyPublishedModuleIsSeen() {
        assertThat(HOUSE).isNotEmpty();
        assertThat(modules().map(ModuleDescriptor::name))
                .contains("org.copydesk.model", "org.copydesk.parser", "org.copydesk.render")
                .doesNotHaveDuplicates();
    }

    @Test
    void packagesNeverDependOnEachOtherInACircle() {
        slices().matching("org.copydesk.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCommandSeesTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.copydesk.parser..", "org.copydesk.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.copydesk.parser..")
                .check(HOUSE);
    }

    @Test
    void jacksonStaysInThePackageNamedForJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.copydesk.render.json..", "org.copydesk.validate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(HOUSE);
    }

    @Test
    void whatOthersSeeNamesNoLibraryOfOurs() {
        classes()
                .that(areSeenFromOutside())
                .should(
                        nameNoneOf(
                                resideInAnyPackage(
                                        "org.antlr..", "org.commonmark..", "org.jsoup..")))
                .check(HOUSE);
    }

    @Test
    void aNameSaysTheThingAndNotItsMachinery() {
        classes()
                .that()
                .resideOutsideOfPackage(GENERATED)
                .should()
                .haveNameNotMatching(
                        ".*[.$](Abstract\\w*|\\w*(Impl|Utils?|Helpers?|Manager))(\\$.*)?")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE.stream().filter(aClass -> !resideInAnyPackage(GENERATED).test(aClass)))
                .extracting(JavaClass::getPackage)
                .filteredOn(aPackage -> !aPackage.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> areSeenFromOutside() {
        var exported =
                modules()
                        .flatMap(module -> module.exports().stream())
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(toUnmodifiableSet());
        return DescribedPredicate.describe(
                "are seen from outside",
                aClass -> exported.contains(aClass.getPackageName()) && isOpen(aClass));
    }

    private static boolean isOpen(JavaClass aClass) {
        return isOpen(aClass.getModifiers())
                && aClass.getEnclosingClass().map(ArchitectureTest::isOpen).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
    }

    private static ArchCondition<JavaClass> nameNoneOf(DescribedPredicate<JavaClass> libraries) {
        return new ArchCondition<>("name no class of a library in what others see") {
            @Override
            public void check(JavaClass aClass, ConditionEvents events) {
                signature(aClass)
                        .filter(libraries)
                        .map(library -> aClass.getName() + " shows " + library.getName())
                        .distinct()
                        .forEach(words -> events.add(SimpleConditionEvent.violated(aClass, words)));
            }
        };
    }

    /**
     * Every class that a user of this one meets: its parents, its open members, type arguments too.
     */
    private static Stream<JavaClass> signature(JavaClass aClass) {
        var parents =
                Stream.concat(aClass.getSuperclass().stream(), aClass.getInterfaces().stream())
                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream());
        var members =
                aClass.getMembers().stream()
                        .filter(member -> isOpen(member.getModifiers()))
                        .flatMap(ArchitectureTest::signature);
        return Stream.concat(parents, members);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        var thrown =
                member instanceof JavaCodeUnit code
                        ? code.getExceptionTypes().stream()
                        : Stream.<JavaClass>empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static Stream<ModuleDescriptor> modules() {
        try {
            var found = ArchitectureTest.class.getClassLoader().getResources("module-info.class");
            return Collections.list(found).stream()
                    .map(ArchitectureTest::read)
                    .filter(module -> module.name().startsWith("org.copydesk."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor read(URL moduleInfo) {
        try (var in = moduleInfo.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(moduleInfo.toString(), e);
        }
    }
}

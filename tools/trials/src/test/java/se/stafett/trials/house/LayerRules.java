package se.stafett.trials.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who may know whom. */
final class LayerRules {
    private LayerRules() {}

    static ArchRule publishedLanguageIsPlain() {
        return classes()
                .that(Area.in("contracts"))
                .should()
                .onlyDependOnClassesThat(Area.in("contracts")
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "com.fasterxml.jackson..",
                                "com.nimbusds..",
                                "org.jspecify.."))
                        .or(DescribedPredicate.describe(
                                "a primitive",
                                type -> type.getBaseComponentType().isPrimitive())));
    }

    static ArchRule servicesAreStrangers() {
        return knowNothingOf(
                "know no other service",
                (one, other) -> Area.SERVICES.contains(one) && Area.SERVICES.contains(other) && !one.equals(other));
    }

    static ArchRule nothingThatShipsKnowsTheTools() {
        return knowNothingOf("know no tool", (one, other) -> !Area.TOOLS.contains(one) && Area.TOOLS.contains(other));
    }

    static ArchRule everyAreaKnowsOnlyWhatItStandsOn() {
        return knowNothingOf("know only what they stand on", (one, other) -> !Area.mayKnow(one, other));
    }

    static ArchRule packagesFormNoRings() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule knowNothingOf(String description, BiPredicate<String, String> forbidden) {
        return classes().should(new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<Dependency> dependencies = type.getDirectDependenciesFromSelf();
                dependencies.stream()
                        .filter(dependency -> Area.of(dependency.getOriginClass())
                                .flatMap(one ->
                                        Area.of(dependency.getTargetClass()).map(other -> forbidden.test(one, other)))
                                .orElse(false))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        });
    }
}

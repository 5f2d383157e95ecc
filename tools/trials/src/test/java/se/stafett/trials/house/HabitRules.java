package se.stafett.trials.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

/** How the house is kept. */
final class HabitRules {
    private HabitRules() {}

    static ArchRule packagesAreDescribedAndNullMarked() {
        return classes().should(new ArchCondition<>("lie in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                String message = type.getPackageName() + " has no package-info with @NullMarked: " + type.getName();
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        });
    }

    static ArchRule nothingIsInjectedIntoPublicFields() {
        return noFields()
                .that()
                .areAnnotatedWith(Inject.class)
                .or()
                .areAnnotatedWith(ConfigProperty.class)
                .should()
                .bePublic()
                .allowEmptyShould(true);
    }

    /** A tool talks to the one who started it; a service logs, and says only why it does not start where there may be no log. */
    static ArchRule servicesDoNotPrint() {
        return noClasses()
                .that(DescribedPredicate.not(Area.in(Area.TOOLS)))
                .and()
                .areNotAnnotatedWith("io.quarkus.runtime.annotations.QuarkusMain")
                .should(ACCESS_STANDARD_STREAMS);
    }
}

package se.stafett.trials.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What a decision may be made of: the terms of care, values, and what it was given. */
final class DomainRules {
    private static final String[] PLAIN = {
        "java.lang..", "java.util", "java.util.function..", "java.util.stream..", "java.util.regex..", "java.math..",
        "java.time..", "java.text..", "java.nio", "java.nio.charset..", "java.security..", "org.jspecify..",
        "dev.personnummer.."
    };
    private static final Set<String> RANDOM = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.time.Clock");

    private static final DescribedPredicate<JavaClass> DOMAIN = DescribedPredicate.describe(
            "of the domain",
            type -> Area.of(type).map("care"::equals).orElse(false)
                    || (Area.in(Area.SERVICES).test(type) && (type.getPackageName() + ".").contains(".domain.")));

    private DomainRules() {}

    /** No framework, no Mutiny, no Jackson, no published event. */
    static ArchRule madeOfPlainJava() {
        return classes()
                .that(DOMAIN)
                .should()
                .onlyDependOnClassesThat(DOMAIN.or(JavaClass.Predicates.resideInAnyPackage(PLAIN))
                        .or(DescribedPredicate.describe(
                                "a primitive",
                                type -> type.getBaseComponentType().isPrimitive())));
    }

    static ArchRule toldTheTimeAndGivenIds() {
        return classes().that(DOMAIN).should(new ArchCondition<>("ask no clock and throw no dice") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(DomainRules::isUnpredictable)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        });
    }

    /** An interface that records of the domain implement is a closed set: a switch over it needs no default. */
    static ArchRule closedSets() {
        return classes()
                .that(DOMAIN)
                .and()
                .areInterfaces()
                .and(DescribedPredicate.describe(
                        "are implemented by records beside them",
                        type -> type.getSubclasses().stream()
                                .anyMatch(sub ->
                                        sub.isRecord() && sub.getPackageName().equals(type.getPackageName()))))
                .should(new ArchCondition<>("be sealed") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean sealed = type.reflect().isSealed();
                        events.add(new SimpleConditionEvent(type, sealed, type.getName() + " is not sealed"));
                    }
                });
    }

    private static boolean isUnpredictable(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return RANDOM.contains(owner)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                || (owner.equals("java.lang.Math") && name.equals("random"))
                || (owner.equals("java.util.Date") && name.equals("<init>"));
    }
}

package se.stafett.trials.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/** Every rule of the house; the package {@code planted.<its name>} breaks it. */
@SuppressWarnings("ImmutableEnumChecker") // A rule holds its description, and nobody changes it.
enum Rule {
    PLAIN_DOMAIN(DomainRules.madeOfPlainJava()),
    PREDICTABLE_DOMAIN(DomainRules.toldTheTimeAndGivenIds()),
    CLOSED_SETS(DomainRules.closedSets()),
    PLAIN_CONTRACTS(LayerRules.publishedLanguageIsPlain()),
    STRANGE_SERVICES(LayerRules.servicesAreStrangers()),
    UNKNOWN_TOOLS(LayerRules.nothingThatShipsKnowsTheTools()),
    LAYERS(LayerRules.everyAreaKnowsOnlyWhatItStandsOn()),
    NO_RINGS(LayerRules.packagesFormNoRings()),
    NULL_MARKED(HabitRules.packagesAreDescribedAndNullMarked()),
    NO_PUBLIC_INJECTION(HabitRules.nothingIsInjectedIntoPublicFields()),
    NO_PRINTING(HabitRules.servicesDoNotPrint()),
    GUARDED_ENDPOINTS(EndpointRules.sayWhoMayEnter()),
    CHECKED_BODIES(EndpointRules.checkTheirBodies());

    private final ArchRule rule;

    Rule(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    String planted() {
        return Rule.class.getPackageName() + ".planted."
                + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}

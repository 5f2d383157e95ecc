package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.assessment.domain.FindingRefusal.BarrierAndFacilitator;
import se.stafett.assessment.domain.FindingRefusal.QualifierMissing;
import se.stafett.assessment.domain.FindingRefusal.QualifierNotOfComponent;
import se.stafett.assessment.domain.FindingRefusal.QualifierOutOfRange;
import se.stafett.care.Requirement;

/** Whether a finding's qualifiers are those of its component. Performance and capacity are two things, and either may be there. */
final class FindingRules {

    private FindingRules() {}

    static Requirement areKept(FindingContent finding) {
        Component component = Component.of(finding.icf());
        return Stream.of(Qualifier.values())
                .map(qualifier -> fits(finding, component, qualifier))
                .reduce(nothing(), Requirement::and)
                .and(
                        component.needed().stream().anyMatch(finding.qualifiers()::containsKey),
                        new QualifierMissing(finding.icf(), words(component)))
                .and(
                        !finding.qualifiers().containsKey(Qualifier.BARRIER)
                                || !finding.qualifiers().containsKey(Qualifier.FACILITATOR),
                        new BarrierAndFacilitator(finding.icf()));
    }

    private static Requirement fits(FindingContent finding, Component component, Qualifier qualifier) {
        return finding.qualifier(qualifier)
                .map(value -> require(component.knows(qualifier), new QualifierNotOfComponent(qualifier, finding.icf()))
                        .and(qualifier.allows(value), new QualifierOutOfRange(qualifier, value, qualifier.allowed())))
                .orElse(nothing());
    }

    private static String words(Component component) {
        return component.needed().stream().map(Qualifier::code).collect(Collectors.joining(", "));
    }
}

package se.stafett.assessment.domain;

import java.util.Map;
import java.util.Optional;
import se.stafett.care.IcfCode;
import se.stafett.care.PlainText;

/** What was found, by ICF: a code and its qualifiers. */
public record FindingContent(IcfCode icf, Map<Qualifier, Integer> qualifiers, Optional<PlainText> note) {
    public FindingContent {
        qualifiers = Map.copyOf(qualifiers);
    }

    public Optional<Integer> qualifier(Qualifier qualifier) {
        return Optional.ofNullable(qualifiers.get(qualifier));
    }
}

package se.stafett.indicator.domain;

import se.stafett.care.Refusal;

/** Why a number, or the cases behind it, are not told. */
public sealed interface IndicatorRefusal extends Refusal {

    /** @param known the codes that there are */
    record IndicatorNotFound(String known) implements IndicatorRefusal, NotFound {
        @Override
        public String code() {
            return "indicator-not-found";
        }
    }

    /** Patients and those close to them read their own plan, not what is told of many. */
    record ReadsNoIndicators(String role) implements IndicatorRefusal, NotAllowed {
        @Override
        public String code() {
            return "reads-no-indicators";
        }
    }

    /** @param own the unit that the reader acts for */
    record IndicatorsOfAnotherUnit(String own) implements IndicatorRefusal, NotAllowed {
        @Override
        public String code() {
            return "indicators-of-another-unit";
        }
    }

    /** The number of all units together may be read, but not who is in it. */
    record CasesOfOtherUnits(String own) implements IndicatorRefusal, NotAllowed {
        @Override
        public String code() {
            return "cases-of-other-units";
        }
    }
}

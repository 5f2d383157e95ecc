package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.Happening;

final class CourseFold {
    private CourseFold() {}

    static void apply(DischargeBuilder discharge, CourseEvent event, Happening happening) {
        switch (event) {
            case PatientLeft left -> {
                discharge.requireInHospital(happening);
                discharge.departure = new Departure(left.leftAt(), happening.stamp());
                discharge.status = Statuses.LEFT;
            }
            case DischargeCancelled cancelled -> {
                discharge.requireInHospital(happening);
                discharge.cancellation = happening.because(cancelled.reason());
                discharge.status = Statuses.CANCELLED;
            }
            case DischargeEnteredInError error -> {
                discharge.requireOnRecord(happening);
                discharge.error = happening.because(error.reason());
                discharge.status = Statuses.ENTERED_IN_ERROR;
            }
        }
    }
}

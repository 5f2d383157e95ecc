package se.stafett.discharge.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal;
import se.stafett.discharge.domain.CourseRefusal.AnotherDischargeIsOpen;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.NoticeEvent.AdmissionNotified;
import se.stafett.discharge.domain.PlanningEvent.InformationGiven;
import se.stafett.service.write.Accepted;
import se.stafett.service.write.Answers;

/** How commands on discharges are answered. */
final class DischargeAnswers implements Answers<DischargeEvent> {

    @Override
    public Optional<UUID> created(List<? extends DischargeEvent> events) {
        DischargeEvent first = events.getFirst();
        if (first instanceof AdmissionNotified notified) {
            return Optional.of(notified.discharge());
        }
        if (first instanceof InformationGiven given) {
            return Optional.of(given.information());
        }
        return Optional.empty();
    }

    @Override
    public Object body(Accepted accepted) {
        return DischargeAnswer.of(accepted);
    }

    @Override
    public String address() {
        return "/v1/discharges/";
    }

    @Override
    public Refusal reserved(UUID holder) {
        return new AnotherDischargeIsOpen(holder);
    }
}

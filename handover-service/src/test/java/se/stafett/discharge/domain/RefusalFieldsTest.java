package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalFieldsTest {
    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new TimeRefusal.TimeHasPassed("meetingAt", Samples.NOW).field())
                .contains("meetingAt");
        assertThat(new PlanningRefusal.UnitIsNotConcerned("to", People.CLINIC).field())
                .contains("to");
        assertThat(new PlanningRefusal.HospitalConcernsItself(People.WARD).field())
                .contains("concerned");
        assertThat(new TextRefusal.TextReadsOtherwise("registeredAddress").field())
                .contains("wrong");
        assertThat(new CourseRefusal.PatientHasLeft().field()).isEmpty();
    }
}

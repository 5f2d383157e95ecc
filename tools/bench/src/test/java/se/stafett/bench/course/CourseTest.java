package se.stafett.bench.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void a_course_goes_from_draft_to_closure_and_leaves_no_word_open() {
        Course course = new Course("98000001BX01");
        String last = "";
        for (int i = 0; i < Course.length(); i++) {
            Step step = course.next();
            assertThat(step.path() + step.body()).doesNotContain("<");
            last = step.path();
            course.accepted(step.makes().map(name -> UUID.randomUUID()));
        }

        assertThat(last).endsWith("/closure");
        assertThat(course.isOver()).isTrue();
    }

    @Test
    void what_a_step_creates_is_named_in_later_steps() {
        UUID plan = UUID.randomUUID();
        Course course = new Course("98000001BX01");

        course.accepted(Optional.of(plan));

        assertThat(course.next().path()).isEqualTo("/plans/" + plan + "/story");
    }

    @Test
    void no_patient_number_is_given_twice() {
        PatientNumbers numbers = new PatientNumbers();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            given.add(numbers.next());
        }

        assertThat(given).hasSize(1000).allMatch(number -> number.matches("98[0-9]{6}BX[0-9]{2}"));
    }

    @Test
    void a_copied_plan_has_ids_of_its_own_that_still_refer_to_each_other() {
        UUID goal = UUID.randomUUID();
        PlanTemplate template = new PlanTemplate(List.of(
                new PlanTemplate.Said("plan.goal-proposed.v1", "{\"goal\":\"" + goal + "\"}"),
                new PlanTemplate.Said("plan.goal-accepted.v1", "{\"goal\":\"" + goal + "\"}")));

        List<PlanTemplate.Said> copy = template.copy();

        assertThat(copy.get(0).payload()).hasSize(47).doesNotContain(goal.toString());
        assertThat(copy.get(1).payload()).isEqualTo(copy.get(0).payload());
        assertThat(copy.get(1).type()).isEqualTo("plan.goal-accepted.v1");
    }
}

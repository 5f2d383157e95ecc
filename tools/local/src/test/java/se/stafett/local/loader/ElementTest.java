package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {
    private final Element plan = Fhir.resource("{'resourceType':'CarePlan','status':'active',"
            + "'period':{'start':'2014','end':'2015'},"
            + "'activity':[{'detail':{'status':'completed','note':'a'}},{'detail':{'status':'stopped'}}]}");

    @Test
    void a_resource_of_which_nothing_was_carried_over_is_left_as_a_whole() {
        assertThat(plan.leftOver()).extracting(Element::name).containsExactly("CarePlan");
    }

    @Test
    void what_was_carried_over_is_not_left() {
        plan.at("resourceType").text();
        plan.at("status").text();
        plan.at("period").at("start").text();
        plan.each("activity")
                .forEach(activity -> activity.at("detail").at("status").text());
        assertThat(plan.leftOver())
                .extracting(Element::name)
                .containsExactly("CarePlan.period.end", "CarePlan.activity.detail.note");
    }

    @Test
    void the_topmost_part_is_named_and_each_member_of_a_list_counts() {
        plan.at("resourceType").text();
        plan.at("status").text();
        assertThat(plan.leftOver())
                .extracting(Element::name)
                .containsExactly("CarePlan.period", "CarePlan.activity", "CarePlan.activity");
    }

    @Test
    void what_was_only_looked_at_is_left() {
        plan.at("resourceType").text();
        assertThat(plan.at("status").seen()).contains("active");
        assertThat(plan.leftOver()).extracting(Element::name).contains("CarePlan.status");
    }

    @Test
    void a_part_whose_name_begins_like_another_is_told_apart() {
        Element one = Fhir.resource("{'resourceType':'X','code':{'text':'a'},'codeOfConduct':{'text':'b'}}");
        one.at("resourceType").text();
        one.at("code").at("text").text();
        assertThat(one.leftOver()).extracting(Element::name).containsExactly("X.codeOfConduct");
    }

    @Test
    void what_is_not_there_reads_as_nothing() {
        assertThat(plan.at("gone").text()).isEmpty();
        assertThat(plan.at("gone").at("deeper").text()).isEmpty();
        assertThat(plan.each("gone")).isEmpty();
        assertThat(plan.each("status")).isEmpty();
        assertThat(plan.at("period").text()).as("an object has no text").isEmpty();
        assertThat(plan.at("gone").isThere()).isFalse();
        assertThat(plan.at("status").isThere()).isTrue();
    }

    @Test
    void null_is_no_value() {
        assertThat(Fhir.resource("{'resourceType':'X','a':null}").at("a").text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'resourceType':'X','a':{'display':'In words','code':'1'}} | In words
                    {'resourceType':'X','a':{'reference':'urn:1'}}             | urn:1
                    {'resourceType':'X','a':{'url':'http://x','valueCode':1}}  | http://x
                    {'resourceType':'X','a':'short'}                           | short
                    {'resourceType':'X','a':true}                              | true
                    {'resourceType':'X','a':{'b':1}}                           | {"b":1}
                    """)
    void an_example_is_what_people_recognise(String json, String example) {
        assertThat(Fhir.resource(json).at("a").example()).isEqualTo(example);
    }

    @Test
    void a_long_example_is_cut() {
        assertThat(Fhir.resource("{'resourceType':'X','a':'" + "å".repeat(80) + "'}")
                        .at("a")
                        .example())
                .hasSize(60)
                .endsWith("å...");
    }
}

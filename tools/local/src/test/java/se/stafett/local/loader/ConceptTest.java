package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConceptTest {
    @Test
    void the_text_counts_before_the_names_of_codes() {
        Element code = code("{'text':'Rest','coding':[{'code':'1','display':'Resting'}]}");
        assertThat(Concept.words(code)).contains("Rest");
        assertThat(code.leftOver()).extracting(Element::name).containsExactly("X.code.coding");
    }

    @Test
    void without_text_the_first_named_code_speaks() {
        assertThat(Concept.words(code("{'coding':[{'code':'1'},{'code':'2','display':'Resting'}]}")))
                .contains("Resting");
    }

    @Test
    void a_concept_without_words_says_nothing() {
        assertThat(Concept.words(code("{'coding':[{'code':'1'}]}"))).isEmpty();
        assertThat(Concept.words(code("{}"))).isEmpty();
    }

    @Test
    void a_code_that_is_carried_over_is_not_left() {
        Element code = code("{'coding':[{'code':'achieved'}]}");
        assertThat(Concept.code(code)).contains("achieved");
        assertThat(code.leftOver()).isEmpty();
    }

    @Test
    void a_code_that_only_decides_is_left() {
        Element code = code("{'coding':[{'system':'http://snomed.info/sct','code':'53950000'}]}");
        assertThat(Concept.seenCode(code)).contains("53950000");
        assertThat(code.leftOver()).hasSize(1);
    }

    private static Element code(String json) {
        return Fhir.resource("{'resourceType':'X','code':" + json + "}").at("code");
    }
}

package se.stafett.edge.input;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import se.stafett.care.Coded;

/** Words of care are written in JSON by their code; the terms themselves know nothing of JSON. */
final class CodedWords extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            if (constants[i] instanceof Coded word) {
                names[i] = word.code();
            }
        }
        return names;
    }
}

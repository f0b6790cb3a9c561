package dev.parley.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The claim's schema as a validator that is not ours understands it. */
final class Schemas {
    private static final Schema CLAIM = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ClaimSchema.asText(), InputFormat.JSON);

    private Schemas() {}

    static List<String> complaintsOfTheMetaschema(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> complaints(String json) {
        return CLAIM.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}

package dev.parley.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Jackson module that writes and reads claims, and each of their parts, in the wire format of {@link ClaimLines}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
 * String json = mapper.writeValueAsString(claim);
 * SourcedClaim<Transfer> same = mapper.readValue(json, new TypeReference<>() {});
 * }</pre>
 *
 * <p>Reading fails with a {@link com.fasterxml.jackson.databind.JsonMappingException} that has the place, also where a claim is asked
 * for with another type of fact than it has. Unknown properties fail unless {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES}
 * is off. To read many claims, some of which may be broken, use {@link ClaimLines}.
 */
public final class ParleyModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module, which has no settings. */
    public ParleyModule() {
        super("dev.parley");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static Optional<Form<?>> form(JavaType type) {
        if (!type.hasRawClass(SourcedClaim.class)) {
            return Forms.of(type.getRawClass());
        }
        Class<?> fact = type.containedTypeOrUnknown(0).getRawClass();
        return Optional.of(Forms.claim(Fact.class.isAssignableFrom(fact) ? fact.asSubclass(Fact.class) : Fact.class));
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return form(type).map(Writer::new).orElse(null);
        }
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Form<T> form;

        @SuppressWarnings("unchecked") // Jackson hands over values of the type that the form was asked for.
        Writer(Form<T> form) {
            super((Class<T>) Object.class);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            form.write(value, out);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return form(type).map(form -> new Reader<>(type, form)).orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Forms.of(type)
                    .map(form -> new Reader<>(config.constructType(type), form))
                    .orElse(null);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Form<T> form;

        Reader(JavaType type, Form<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            List<Misfit> unknown = new ArrayList<>();
            T value = form.read(Node.read(in), unknown::add);
            if (!unknown.isEmpty() && context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
                throw unknown.get(0);
            }
            return value;
        }
    }
}
